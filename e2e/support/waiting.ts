import { sqlOf } from './jobs.js';
import type { Server } from './server.js';

const WAITING =
  "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

/** How many statements wait for somebody else's lock in a server's PostgreSQL. */
export const waitingForLocks = async (server: Server): Promise<number> =>
  (await sqlOf(server, WAITING)).length;
