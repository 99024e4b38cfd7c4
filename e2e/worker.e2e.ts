import { describe, expect, it } from 'vitest';
import { startProgram } from './support/api-process.js';
import { databaseKind, signIn, startRedis, startServer } from './support/index.js';
import { forgettingJobs, jobIn, leaveJob, readJob } from './support/jobs.js';
import { messagesOf, messageWhere } from './support/messages.js';
import { createPending } from './support/quotes.js';
import { runFolder } from './support/run-context.js';
import { environmentOf } from './support/server.js';

// A worker is a process of its own, which the embedded database does not let in.
describe.runIf(databaseKind() === 'postgres')('jobs', () => {
  it('are done by a worker while the API only hands them over', async () => {
    await using apart = await startRedis();
    const env = { REDIS_URL: apart.url };
    await using api = await startServer({ env: { ...env, RUN_JOBS: 'false' } });
    const staff = await signIn(api, 'admin');
    const left = await leaveJob(api, forgettingJobs());
    const { id } = await createPending(api);
    expect(await messagesOf(api, staff, id)).toEqual([]);
    expect((await readJob(api, staff, left))?.state).toBe('WAITING');
    const worker = startProgram(runFolder(), 'worker.js', { ...environmentOf(api.database), ...env });
    await jobIn(api, staff, left, 'DONE');
    await messageWhere(api, staff, id, { state: 'SENT' });
    expect(await worker.stop()).toEqual({ code: 0, signal: null });
  });
});
