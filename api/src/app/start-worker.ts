import type { Logger } from 'pino';
import { type Config, ConfigError } from './config.js';
import { createServices } from './services/services.js';

/**
 * A process that only relays committed events, apart from those that serve requests. It shares its database and its
 * Redis with them, so it makes no sense on the embedded ones.
 */
export const startWorker = async (config: Config, logger: Logger): Promise<{ close(): Promise<void> }> => {
  if (!config.DATABASE_URL || !config.REDIS_URL) {
    throw new ConfigError(
      'Configuration: the worker needs DATABASE_URL and REDIS_URL; without them the API relays by itself',
    );
  }
  const services = await createServices({ ...config, RUN_JOBS: true }, logger);
  const { migrate, exclusively } = services.setUp;
  await exclusively(migrate);
  services.work();
  logger.info('the worker relays events');
  return services;
};
