import {
  MessageQueries,
  type NotificationDependencies,
  notificationUseCases,
  stopLinks,
  TemplateQueries,
} from '../../modules/notifications/index.js';
import { privateLinks } from '../../modules/quotations/index.js';
import type { Config } from '../config.js';
import type { OutgoingMessages } from '../outgoing-messages.js';
import type { Secrets } from '../secrets.js';
import { translator } from '../translations.js';
import type { Platform } from './platform.js';

/** Where people reach this installation, as far as it knows. */
const publicUrlOf = ({ PUBLIC_URL, PORT }: Config): string =>
  (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, '');

type Given = Pick<NotificationDependencies, 'quotationPdf'> & Pick<OutgoingMessages, 'carriers'>;

/** What is told to customers and staff, by whatever carries it. */
export const createNotifications = (
  { database, clock }: Platform,
  { linkSecret }: Secrets,
  config: Config,
  given: Given,
) => {
  const publicUrl = publicUrlOf(config);
  const dependencies: NotificationDependencies = {
    ...given,
    database,
    clock,
    translator,
    links: privateLinks(linkSecret),
    stopLinks: stopLinks(linkSecret),
    publicUrl,
  };
  return {
    dependencies,
    messages: new MessageQueries(database, clock, publicUrl),
    templates: new TemplateQueries(database),
    notificationUseCases: notificationUseCases(dependencies),
  };
};
