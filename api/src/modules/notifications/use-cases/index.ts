import type { NotificationDependencies } from '../dependencies.js';
import { availableChannels } from '../dependencies.js';
import { resetTemplate, updateTemplate } from './change-template.js';
import { setPreference, setPreferenceByLink, stopReminders } from './preferences.js';
import { previewShared } from './preview-shared.js';
import { previewTemplate } from './preview-template.js';
import { preferenceByLink, preferenceOf } from './read-preferences.js';
import { recipientsOnSubmit } from './recipients-on-submit.js';
import { retryMessage } from './retry-message.js';
import { sendQuotation } from './send-quotation.js';
import { sendTest } from './send-test.js';

/** Everything that people do with messages. */
export const notificationUseCases = (dependencies: NotificationDependencies) => ({
  sendQuotation: sendQuotation(dependencies),
  previewShared: previewShared(dependencies),
  recipientsOnSubmit: recipientsOnSubmit(dependencies),
  /** By which channels anything can be sent. */
  channels: () => [...availableChannels(dependencies.carriers)],
  retry: retryMessage(dependencies),
  updateTemplate: updateTemplate(dependencies),
  resetTemplate: resetTemplate(dependencies),
  preview: previewTemplate(dependencies),
  sendTest: sendTest(dependencies),
  preferenceOf: preferenceOf(dependencies),
  setPreference: setPreference(dependencies),
  preferenceByLink: preferenceByLink(dependencies),
  setPreferenceByLink: setPreferenceByLink(dependencies),
  stopReminders: stopReminders(dependencies),
  /** Whether a link that ends reminders is one of ours. */
  knowsLink: (token: string) => dependencies.stopLinks.customerIn(token) !== null,
});
export type NotificationUseCases = ReturnType<typeof notificationUseCases>;
