import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { createKinds } from '../jobs/kinds.js';
import { createSchedules } from '../jobs/schedules.js';
import { outgoingMessages } from '../outgoing-messages.js';
import { readSecrets } from '../secrets.js';
import { createBusiness } from './business.js';
import { createDocuments } from './documents.js';
import { createIdentity } from './identity.js';
import { createJobs } from './jobs.js';
import { createNotifications } from './notifications.js';
import { createPlatform } from './platform.js';
import { createPrivacy } from './privacy.js';
import { createWebhooks } from './webhooks.js';

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
  const documents = createDocuments(config, platform, secrets, business, logger);
  const webhooks = createWebhooks(platform, config, secrets);
  const { dependencies, ...notifications } = createNotifications(platform, secrets, config, {
    carriers: outgoing.carriers,
    documents: documents.documents,
    quotations: business.quotations,
  });
  const jobs = await createJobs(platform, config, logger, {
    kinds: createKinds(dependencies, { ...documents, ...webhooks }),
    schedules: createSchedules({ ...platform, ...documents }),
  });
  // Last, so that what this process knows of ended sessions and keys is noted before anybody else hears of it.
  platform.outbox.onCommitted(() => platform.relay.wake());
  return {
    ...platform,
    ...identity,
    ...business,
    ...documents,
    ...notifications,
    ...createPrivacy(platform, identity, business),
    ...webhooks,
    jobUseCases: jobs.jobUseCases,
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
