import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { installed } from '../../kernel/installation.js';
import type { Statement } from '../../platform/database/statement.js';
import type { Services } from '../services/services.js';

const PING: Statement = { name: 'health_ping', text: 'select 1 as ok' };
const LONGEST_MS = 2_000;

const manifest = z.object({ version: z.string() });
const { version } = manifest.parse(JSON.parse(readFileSync(installed('package.json'), 'utf8')));

const within = async (work: Promise<unknown>): Promise<'up' | 'down'> => {
  const timeout = new Promise<'down'>((resolve) => setTimeout(resolve, LONGEST_MS, 'down').unref());
  return Promise.race([work.then(() => 'up' as const).catch(() => 'down' as const), timeout]);
};

/**
 * /health: the process lives. /ready: it can serve, because what it needs answers within 2 s; 503 when something does
 * not. Redis is "unused" where none is configured.
 */
export const serveHealth = (app: FastifyInstance, { database, redis }: Services): void => {
  app.get('/health', async () => ({ status: 'up', version }));
  app.get('/ready', async (_, reply) => {
    const [databaseState, redisState] = await Promise.all([
      within(database.query(PING, [])),
      redis ? within(redis.ping()) : 'unused',
    ]);
    const ready = databaseState === 'up' && redisState !== 'down';
    return reply
      .status(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : 'not ready', database: databaseState, redis: redisState, version });
  });
};
