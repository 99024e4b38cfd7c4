import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { banner } from './banner.js';
import type { Config } from './config.js';
import { StartError } from './explain.js';
import { createHttpServer } from './http/http-server.js';
import { RESOLVERS } from './resolvers.js';
import { buildApiSchema } from './schema.js';
import { createServices } from './services/services.js';
import { prepareDatabase } from './setup/prepare-database.js';

export interface RunningServer {
  /** For the terminal: what is where. */
  readonly banner: string;
  /** Finishes what is under way and closes everything. */
  close(): Promise<void>;
}

/** Opens the port and tells which one it is (PORT=0 takes a free one). */
const listen = async (app: FastifyInstance, { HOST, PORT }: Config): Promise<number> => {
  try {
    await app.listen({ host: HOST, port: PORT });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new StartError(`Port ${PORT} is taken. Stop what uses it, or set PORT to another one.`);
    }
    throw error;
  }
  const [address] = app.addresses();
  return typeof address === 'object' ? address.port : PORT;
};

/** Starts one API process: database up to date, events relayed, port open. What was opened is closed when a step fails. */
export const startServer = async (config: Config, logger: Logger): Promise<RunningServer> => {
  const services = await createServices(config, logger);
  try {
    const administrator = await prepareDatabase(services, config);
    await services.setUp.limitStatements(config.REQUEST_TIMEOUT);
    await services.endedSessions.start();
    await services.apiKeys.start();
    const instances = new Map<unknown, object>([...RESOLVERS].map(([type, make]) => [type, make(services)]));
    // The subscriptions' classes need nothing to be made.
    const schema = buildApiSchema({ get: (type) => instances.get(type) ?? new type() }, services.watch);
    const server = await createHttpServer(config, services, schema, logger);
    const port = await listen(server.app, config);
    void services.sweepLeftDocuments();
    services.work();
    return {
      banner: banner(config, port, administrator),
      close: async () => {
        await server.close();
        await services.close();
      },
    };
  } catch (error) {
    await services.close();
    throw error;
  }
};
