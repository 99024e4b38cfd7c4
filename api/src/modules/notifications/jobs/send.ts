import { z } from 'zod';
import type { Outcome } from '../../../platform/delivery/outcome.js';
import { type JobKind, type JobRun, TryLater } from '../../../platform/jobs/job-kind.js';
import type { NotificationDependencies } from '../dependencies.js';
import { CHANNELS, type Channel } from '../domain/channel.js';
import { abandonMessage } from './abandon-message.js';
import { parcelOf } from './hand-over.js';
import {
  beginAttempt,
  endAsUnknown,
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

/** Whether there is something to be done: what was given up is sent after all when somebody begins the job's tries anew. */
const isToBeSent = ({ state, reason }: StoredMessage): boolean =>
  state === 'FAILED'
    ? reason === 'GAVE_UP' || reason === 'DISCARDED'
    : ['QUEUED', 'SENDING', 'UNKNOWN'].includes(state);

/** Takes up a message: what a process left open when it died is of unknown outcome. Null: there is nothing to be done. */
const takeUp = (
  { database, clock }: NotificationDependencies,
  id: string,
  { jobId }: JobRun,
): Promise<StoredMessage | null> =>
  database.transaction(async (transaction) => {
    const message = await lockMessage(transaction, id);
    if (!message || !isToBeSent(message)) return null;
    const { open, state } = message;
    const now = clock.now();
    if (state === 'FAILED') {
      await moveMessage(transaction, id, { state: 'QUEUED' }, now);
      return { ...message, state: 'QUEUED' };
    }
    if (!open) return message;
    const age = now.getTime() - Date.parse(open.beganAt);
    if (open.jobId !== jobId && age < OTHERS_MS) {
      throw new TryLater('another job is sending this message', OTHERS_MS - age);
    }
    await endAsUnknown(transaction, message, now);
    return { ...message, state: 'UNKNOWN', unknownSince: message.unknownSince ?? open.beganAt, open: null };
  });

/** Where a message stands after an attempt; that no other follows is said when its job is abandoned. */
const moveAfter = (outcome: Outcome, provider: string, wasUnknown: boolean): Move => {
  if (outcome.kind === 'ACCEPTED') return { state: 'SENT', provider, providerId: outcome.providerId };
  if (outcome.kind === 'UNKNOWN') return { state: 'UNKNOWN', provider };
  // That this attempt was refused says nothing of the one before.
  if (wasUnknown) return { state: 'UNKNOWN', provider };
  if (outcome.kind === 'REFUSED') return { state: 'FAILED', reason: outcome.reason, provider };
  return { state: 'QUEUED', provider };
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
  const parcel = await parcelOf(dependencies, taken);
  if (!parcel)
    return move(wasUnknown ? { state: 'UNKNOWN' } : { state: 'SKIPPED', reason: 'NOT_CONFIGURED' });
  const { provider } = parcel;
  const rest = parcel.restMs();
  if (rest > 0) throw new TryLater(`${provider} is being spared`, rest);

  if (taken.unknownSince !== null && parcel.find) {
    const candidates = await parcel.find(new Date(taken.unknownSince));
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
    await moveMessage(transaction, id, moveAfter(outcome, provider, wasUnknown), now);
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
    abandoned: (transaction, { messageId }, how) => abandonMessage(transaction, messageId, how),
  }));
