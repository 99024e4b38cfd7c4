import { z } from 'zod';
import type { Clock } from '../../../kernel/clock.js';
import type { Database } from '../../../platform/database/database.js';
import { type JobKind, type JobRun, TryLater } from '../../../platform/jobs/job-kind.js';
import type { Post, PostOutcome } from '../../../platform/outbound/post.js';
import type { SecretBox } from '../../../platform/secrets/secret-box.js';
import { DELIVER, type Round } from '../delivery-jobs.js';
import {
  type DueDelivery,
  findDue,
  holdBack,
  logAttempt,
  revive,
  settle,
  type Tried,
} from '../delivery-store.js';
import { TEST_EVENT } from '../domain/event-types.js';
import type { RoundPolicy } from '../domain/retries.js';
import { signedHeaders } from '../domain/signature.js';
import { type Verdict, verdictOn } from '../domain/verdict.js';
import { lockEndpoint } from '../use-cases/change-endpoint.js';
import { secretContext } from '../webhook-dependencies.js';
import { type Finding, recordFinding } from './record-outcome.js';
import { Turns } from './turns.js';

export interface DeliverDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly box: SecretBox;
  readonly post: Post;
  readonly retry: RoundPolicy;
}

const payload = z.object({ deliveryId: z.uuid(), round: z.int() });

/** Both secrets while the one before is in its grace. */
const secretsOf = (due: DueDelivery, box: SecretBox, now: Date): string[] => {
  const { sealedSecret, sealedPrevious, previousUntil, endpointId } = due;
  const inGrace = sealedPrevious !== null && previousUntil !== null && new Date(previousUntil) > now;
  const sealed = inGrace ? [sealedSecret, sealedPrevious] : [sealedSecret];
  return sealed.map((one) => box.open(one, secretContext(endpointId)));
};

const requestFor = (due: DueDelivery, box: SecretBox, at: Date) => ({
  url: due.url,
  body: due.body,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Lamina-Webhooks/1',
    ...signedHeaders(secretsOf(due, box, at), { id: due.messageId, at, body: due.body }),
  },
});

const findingOf = (verdict: Verdict, isLast: boolean): Finding => {
  if (verdict.kind === 'taken') return 'well';
  if (verdict.kind === 'gone') return 'gone';
  return isLast ? 'givenUp' : 'failing';
};

const STATES = { well: 'DELIVERED', gone: 'FAILED', givenUp: 'FAILED' } as const;

/** Says for the log of jobs why another try is needed. */
const reasonOf = (outcome: PostOutcome): string =>
  'failure' in outcome ? `${outcome.failure}: ${outcome.detail}` : `The receiver answered ${outcome.status}.`;

/**
 * Sends one delivery once. It is sent again if the process dies between the answer and the commit: the message's id stays
 * the same, so that receivers can tell. What the last try comes to is written into the log of deliveries and is no failed job.
 */
export const deliver = (dependencies: DeliverDependencies): JobKind<z.output<typeof payload>> => {
  const { database, clock, box, post, retry } = dependencies;
  const turns = new Turns(clock);

  const record = (round: Round, { endpointId, type }: DueDelivery, tried: Tried, finding: Finding) =>
    database.transaction(async (transaction) => {
      const endpoint = await lockEndpoint(transaction, endpointId);
      // Deleted meanwhile, and its log with it.
      if (!endpoint) return;
      await logAttempt(transaction, round.id, tried);
      if (finding !== 'failing') await settle(transaction, round, STATES[finding]);
      if (type !== TEST_EVENT) recordFinding(transaction, endpoint, finding, clock.now());
    });

  const call = async (due: DueDelivery, { signal }: JobRun): Promise<Tried> => {
    const at = clock.now();
    const began = performance.now();
    const outcome = await post(requestFor(due, box, at), signal);
    return { at, durationMs: Math.round(performance.now() - began), outcome };
  };

  const attempt = async (round: Round, due: DueDelivery, run: JobRun): Promise<void> => {
    // Whoever tests is waiting for the answer.
    const isTest = due.type === TEST_EVENT;
    const tried = await turns.during(due.endpointId, isTest, () => call(due, run));
    const { at, outcome } = tried;
    const verdict = verdictOn(outcome, clock.now());
    const isOver = at.getTime() - run.askedAt.getTime() >= retry.longestMs;
    const finding = findingOf(verdict, run.last || isOver || isTest);
    await record(round, due, tried, finding);
    if (finding !== 'failing') return;
    const reason = reasonOf(outcome);
    if (verdict.kind === 'again' && verdict.afterMs !== null) throw new TryLater(reason, verdict.afterMs);
    throw new Error(reason);
  };

  return {
    name: DELIVER,
    queue: 'webhooks',
    payload,
    retry,
    run: async ({ deliveryId: id, round: number }, run) => {
      const due = await findDue(database, id);
      const round = { id, round: number };
      if (due?.round !== number) return;
      // A first try finds that only where somebody began the tries of an abandoned job anew.
      const isBegunAnew = due.state === 'FAILED' && run.attempt === 1;
      if (isBegunAnew) await revive(database, round);
      else if (due.state !== 'PENDING') return;
      const waits = due.endpointState === 'PAUSED' && due.type !== TEST_EVENT;
      const held =
        waits && (await database.transaction((transaction) => holdBack(transaction, due.endpointId, round)));
      if (!held) await attempt(round, due, run);
    },
    // That the program failed, or staff discarded it, says nothing of the endpoint.
    abandoned: (transaction, { deliveryId: id, round }) => settle(transaction, { id, round }, 'FAILED'),
  };
};
