import { z } from 'zod';
import type { Outcome } from '../../../platform/delivery/outcome.js';
import { type JobKind, type JobRun, TryLater } from '../../../platform/jobs/job-kind.js';
import type { NotificationDependencies } from '../dependencies.js';
import { CHANNELS, type Channel } from '../domain/channel.js';
import { parcelOf } from './hand-over.js';
import {
  beginAttempt,
  endAttempt,
  lockMessage,
  type Move,
  moveMessage,
  noteFound,
  notOthers,
  type StoredMessage,
} from './message-store.js';
import { sendJobName, sendQueue } from './queue-messages.js';

const payload = z.object({ messageId: z.uuid() });

/** An attempt of another job is given so long before it counts as dead, in milliseconds: longer than any provider may take. */
const OTHERS_MS = 180_000;

const PROCESS_ENDED = 'the process ended before the answer was kept';

/** Takes up a message: what a process left open when it died is of unknown outcome. Null: there is nothing to be done. */
const takeUp = (
  { database, clock }: NotificationDependencies,
  id: string,
  { jobId }: JobRun,
): Promise<StoredMessage | null> =>
  database.transaction(async (transaction) => {
    const message = await lockMessage(transaction, id);
    if (!message || !['QUEUED', 'SENDING', 'UNKNOWN'].includes(message.state)) return null;
    const { open } = message;
    if (!open) return message;
    const now = clock.now();
    const age = now.getTime() - Date.parse(open.beganAt);
    if (open.jobId !== jobId && age < OTHERS_MS) {
      throw new TryLater('another job is sending this message', OTHERS_MS - age);
    }
    await endAttempt(transaction, open.id, 'UNKNOWN', PROCESS_ENDED, now);
    await moveMessage(transaction, id, { state: 'UNKNOWN' }, now);
    return { ...message, state: 'UNKNOWN', unknownSince: message.unknownSince ?? open.beganAt, open: null };
  });

/** Where a message stands after an attempt. */
const moveAfter = (outcome: Outcome, provider: string, isLast: boolean, wasUnknown: boolean): Move => {
  if (outcome.kind === 'ACCEPTED') return { state: 'SENT', provider, providerId: outcome.providerId };
  if (outcome.kind === 'UNKNOWN') return { state: 'UNKNOWN', provider };
  // That this attempt was refused says nothing of the one before.
  if (wasUnknown) return { state: 'UNKNOWN', provider };
  if (outcome.kind === 'REFUSED') return { state: 'FAILED', reason: outcome.reason, provider };
  return isLast ? { state: 'FAILED', reason: 'GAVE_UP', provider } : { state: 'QUEUED', provider };
};

const sendMessage = async (
  dependencies: NotificationDependencies,
  id: string,
  run: JobRun,
): Promise<void> => {
  const { database, clock } = dependencies;
  const taken = await takeUp(dependencies, id, run);
  if (!taken) return;
  const wasUnknown = taken.state === 'UNKNOWN';
  const move = (to: Move) =>
    database.transaction((transaction) => moveMessage(transaction, id, to, clock.now()));
  /** Nothing was begun: tried again, unless this was the last try. Being asked for patience is none. */
  const postpone = async (error: unknown): Promise<never> => {
    if (run.last && !wasUnknown && !(error instanceof TryLater))
      await move({ state: 'FAILED', reason: 'GAVE_UP' });
    throw error;
  };

  const parcel = await parcelOf(dependencies, taken).catch(postpone);
  if (!parcel)
    return move(wasUnknown ? { state: 'UNKNOWN' } : { state: 'SKIPPED', reason: 'NOT_CONFIGURED' });
  const { provider } = parcel;
  const rest = parcel.restMs();
  if (rest > 0) return postpone(new TryLater(`${provider} is being spared`, rest));

  if (taken.unknownSince !== null && parcel.find) {
    const candidates = await parcel.find(new Date(taken.unknownSince)).catch(postpone);
    const isSettled = await database.transaction(async (transaction) => {
      const providerId = await notOthers(transaction, id, candidates);
      if (providerId === null) return false;
      const now = clock.now();
      await noteFound(transaction, id, { jobId: run.jobId, provider }, now);
      await moveMessage(transaction, id, { state: 'SENT', provider, providerId }, now);
      return true;
    });
    if (isSettled) return;
  }

  // Committed before the provider hears of it: whatever happens from here on, it is known that something may have.
  const attemptId = await database.transaction(async (transaction) => {
    const now = clock.now();
    const begun = await beginAttempt(transaction, taken, { jobId: run.jobId, provider }, now);
    await moveMessage(transaction, id, { state: 'SENDING', provider }, now);
    return begun;
  });
  const outcome = await parcel.send();
  await database.transaction(async (transaction) => {
    const now = clock.now();
    const error = 'error' in outcome ? outcome.error : null;
    await endAttempt(transaction, attemptId, outcome.kind, error, now);
    const isLast = run.last && !(outcome.kind === 'RETRY' && outcome.afterMs);
    await moveMessage(transaction, id, moveAfter(outcome, provider, isLast, wasUnknown), now);
  });
  if (outcome.kind === 'RETRY' && outcome.afterMs) throw new TryLater(outcome.error, outcome.afterMs);
  if (outcome.kind === 'RETRY' || outcome.kind === 'UNKNOWN') throw new Error(outcome.error);
};

/** The jobs that send messages, one kind for each channel's queue: about seven hours of tries. */
export const sendJobs = (
  dependencies: NotificationDependencies,
): readonly JobKind<z.infer<typeof payload>>[] =>
  CHANNELS.map((channel: Channel) => ({
    name: sendJobName(channel),
    queue: sendQueue(channel),
    payload,
    retry: { attempts: 24, firstPauseMs: 1_000, longestPauseMs: 1_800_000 },
    run: ({ messageId }, run) => sendMessage(dependencies, messageId, run),
  }));
