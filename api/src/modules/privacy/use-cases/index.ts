import type { PrivacyDependencies } from '../privacy-dependencies.js';
import { deleteMyAccount } from './delete-account.js';
import { giveMarketingConsent } from './give-marketing-consent.js';
import { setMarketingConsent } from './set-marketing-consent.js';

/** What people decide about what is kept of them. */
export const privacyUseCases = (dependencies: PrivacyDependencies) => ({
  setMarketingConsent: setMarketingConsent(dependencies),
  giveMarketingConsent: giveMarketingConsent(dependencies),
  deleteMyAccount: deleteMyAccount(dependencies),
});
export type PrivacyUseCases = ReturnType<typeof privacyUseCases>;
