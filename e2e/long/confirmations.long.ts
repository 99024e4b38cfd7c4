import { afterAll, beforeAll, expect, it } from 'vitest';
import { createKey } from '../support/api-keys.js';
import { databaseKind, signIn, until } from '../support/index.js';
import { queuesOf } from '../support/jobs.js';
import { madeEndpoint } from '../support/webhooks.js';
import { readAccepted } from './faults/accepted.js';
import { planFaults, strikeAll } from './faults/chaos.js';
import { customerKinds } from './faults/customers.js';
import { checkHooked } from './faults/hooked.js';
import { type Installation, startInstallation } from './faults/installation.js';
import { Load, messagesFor } from './faults/load.js';
import { HOOK, type Providers, startProviders } from './faults/providers.js';
import { checkTold } from './faults/told.js';
import { random } from './random.js';

const numberFrom = (name: string, usual: number): number => Number(process.env[name] ?? usual);

const QUOTATIONS = numberFrom('LONG_QUOTATIONS', 500);
const KILLS = numberFrom('LONG_KILLS', 20);
const SEED = numberFrom('LONG_SEED', 7);
const HOUR_MS = 3_600_000;
const PERMISSIONS = ['quotations:write', 'quotations:read', 'customers:read', 'messages:read', 'jobs:read'];

let providers: Providers;
let installation: Installation;
beforeAll(async () => {
  [providers, installation] = await Promise.all([startProviders(), startInstallation()]);
});
afterAll(async () => {
  await installation[Symbol.asyncDispose]();
  await providers[Symbol.asyncDispose]();
});

it(
  'processes killed at any moment lose no document and no message, and repeat only what they cannot know of',
  async () => {
    const { server } = installation;
    // Codes are read from the local mailbox, before there is a mail server.
    const kinds = await customerKinds(server);
    const admin = await signIn(server, 'admin');
    // A session would end before a busy machine is done.
    const key = await createKey(server, admin, { permissions: PERMISSIONS });
    await installation.configure(providers.env);
    await madeEndpoint(server, await signIn(server, 'admin'), {
      url: providers.receiver.url(HOOK),
      events: ['quotation.submitted', 'quotation.confirmed'],
    });

    const { accepted } = providers;
    const load = new Load({ server, headers: key.headers, kinds, quotations: QUOTATIONS, accepted });
    const expected = Array.from({ length: QUOTATIONS }, (_, index) => kinds[index % kinds.length]).reduce(
      (sum, kind) => sum + (kind ? messagesFor(kind) : 0),
      0,
    );
    const progress = () => load.confirmed.length + accepted();
    const faults = planFaults(installation, KILLS, QUOTATIONS + expected, random(SEED));
    const began = performance.now();
    await Promise.all([load.run(), strikeAll(faults, progress)]);

    await until(`${expected} messages`, () => accepted() >= expected, HOUR_MS / 2);
    await until(
      'the queues to be empty',
      async () => (await queuesOf(server, key)).every((queue) => queue.name === 'SCHEDULES' || isIdle(queue)),
      HOUR_MS / 2,
    );
    const seconds = Math.round((performance.now() - began) / 1_000);
    expect((await queuesOf(server, key)).filter(({ failed }) => failed > 0)).toEqual([]);

    expect(load.confirmed).toHaveLength(QUOTATIONS);
    const tally = await checkTold(server, key, load.confirmed, readAccepted(providers));
    // Nobody was told anything else.
    expect(tally.messages).toBe(expected);
    expect(accepted()).toBe(expected + tally.repeats);
    const received = providers.receiver.at(HOOK);
    const hooksAgain = checkHooked(received, load.confirmed);

    const struck = faults.map(({ at, fault }) => `${fault.name} at ${at}`);
    console.info(
      [
        `database: ${databaseKind()}, seed: ${SEED}, seconds: ${seconds}`,
        `confirmations: ${load.confirmed.length}, kills: ${KILLS}, faults: ${struck.join('; ')}`,
        `messages: ${tally.messages}, repeated: ${tally.repeats}, attempts of unknown outcome: ${tally.unknown}`,
        `webhooks: ${received.length - hooksAgain}, repeated: ${hooksAgain}`,
      ].join('\n'),
    );
  },
  3 * HOUR_MS,
);

const isIdle = ({ waiting, delayed, running }: { waiting: number; delayed: number; running: number }) =>
  waiting + delayed + running === 0;
