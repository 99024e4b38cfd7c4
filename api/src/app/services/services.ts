import type { Logger } from 'pino';
import type { QuotationPdf } from '../../modules/notifications/index.js';
import type { Config } from '../config.js';
import { createKinds } from '../jobs/kinds.js';
import { createSchedules } from '../jobs/schedules.js';
import { outgoingMessages } from '../outgoing-messages.js';
import { readSecrets } from '../secrets.js';
import { createBusiness } from './business.js';
import { createIdentity } from './identity.js';
import { createJobs } from './jobs.js';
import { createNotifications } from './notifications.js';
import { createPlatform } from './platform.js';
import { createPrivacy } from './privacy.js';

/** Until documents are rendered. */
const placeholderPdf: QuotationPdf = async () => ({
  bytes: Buffer.from('%PDF-1.4\n%%EOF\n'),
  fileName: 'cotizacion.pdf',
  contentType: 'application/pdf',
});

/**
 * Connects to what the configuration names and puts the modules together, once per process. Reads and changes nothing
 * yet. Closing stops the relay and closes every connection, in the order that loses nothing.
 */
export const createServices = async (config: Config, logger: Logger) => {
  const platform = await createPlatform(config, logger);
  const secrets = readSecrets(config);
  const outgoing = outgoingMessages(config, platform.database, platform.clock, logger);
  const identity = await createIdentity(platform, secrets, outgoing);
  const business = createBusiness(platform, secrets);
  const { database, clock } = platform;
  const { dependencies, ...notifications } = createNotifications(platform, secrets, config, {
    carriers: outgoing.carriers,
    quotationPdf: placeholderPdf,
  });
  const kinds = createKinds(dependencies);
  const jobs = createJobs(platform, config, logger, {
    kinds,
    schedules: createSchedules({ database, clock }),
  });
  // Last, so that what this process knows of ended sessions and keys is noted before anybody else hears of it.
  platform.outbox.onCommitted(() => platform.relay.wake());
  return {
    ...platform,
    ...identity,
    ...business,
    ...notifications,
    ...createPrivacy(platform, identity, business),
    /** Messages that cannot leave the house; null where they can, and in production. */
    mailbox: outgoing.mailbox,
    /** Relays events and does jobs from now on. */
    work: () => {
      platform.relay.start();
      jobs.start();
    },
    close: async () => {
      await jobs.stop();
      await platform.relay.stop();
      await outgoing.close();
      await platform.close();
    },
  };
};

/** Everything that runs. */
export type Services = Awaited<ReturnType<typeof createServices>>;
