import { newId } from '../../../kernel/ids.js';
import type { Statement } from '../../../platform/database/statement.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { AttemptOutcome, Channel, DocumentKind, MessageState, Reason } from '../domain/channel.js';
import type { KindKey } from '../domain/message-kinds.js';

/** A message that is to be sent, under its row lock. */
export interface StoredMessage {
  readonly id: string;
  readonly kind: KindKey;
  readonly channel: Channel;
  readonly recipient: string;
  readonly language: string;
  readonly subject: string | null;
  readonly html: string | null;
  readonly text: string;
  readonly providerTemplate: string | null;
  readonly parameters: readonly string[];
  readonly attachments: readonly DocumentKind[];
  readonly state: MessageState;
  readonly reason: Reason | null;
  readonly textRemovedAt: Date | string | null;
  readonly quotationId: string | null;
  readonly customerId: string | null;
  /** Of its quotation. */
  readonly number: string | null;
  readonly linkGeneration: number | null;
  readonly attempts: number;
  /** Since when it may have been taken without our knowing: when the first attempt of unknown outcome began. */
  readonly unknownSince: string | null;
  /** The attempt that has not ended. */
  readonly open: { readonly id: string; readonly jobId: string; readonly beganAt: string } | null;
}

const LOCK: Statement = {
  name: 'outgoing_message_lock',
  text: `select m.id, m.template as kind, m.channel, m.recipient, m.language, m.subject, m.html, m.text,
      m.provider_template as "providerTemplate", m.parameters, m.attachments, m.state, m.reason,
      m.text_removed_at as "textRemovedAt", m.quotation_id as "quotationId",
      m.customer_id as "customerId",
      (select q.number from quotation q where q.id = m.quotation_id) as number,
      (select q.link_generation from quotation q where q.id = m.quotation_id) as "linkGeneration"
    from outgoing_message m where m.id = $1 for update`,
};

/** After the lock, so that it sees what its last holder left. */
const ATTEMPTS: Statement = {
  name: 'message_attempts_of',
  text: `select count(*)::int as attempts,
      to_json(min(began_at) filter (where outcome = 'UNKNOWN')) #>> '{}' as "unknownSince",
      (array_agg(json_build_object('id', id, 'jobId', job_id, 'beganAt', began_at)) filter (where ended_at is null))[1] as open
    from message_attempt where message_id = $1`,
};

/** The message under its lock; null when it is gone. */
export const lockMessage = async (transaction: Transaction, id: string): Promise<StoredMessage | null> => {
  const [message] = await transaction.query<Omit<StoredMessage, 'attempts' | 'unknownSince' | 'open'>>(LOCK, [
    id,
  ]);
  if (!message) return null;
  const [tried] = await transaction.query<Pick<StoredMessage, 'attempts' | 'unknownSince' | 'open'>>(
    ATTEMPTS,
    [id],
  );
  return { ...message, attempts: 0, unknownSince: null, open: null, ...tried };
};

const BEGIN: Statement = {
  name: 'message_attempt_begin',
  text: `insert into message_attempt (id, message_id, number, job_id, provider, began_at) values ($1, $2, $3, $4, $5, $6)`,
};
const END: Statement = {
  name: 'message_attempt_end',
  text: `update message_attempt set ended_at = $2, outcome = $3, error = $4 where id = $1 and ended_at is null`,
};
const FOUND: Statement = {
  name: 'message_attempt_found',
  text: `insert into message_attempt (id, message_id, number, job_id, provider, began_at, ended_at, outcome)
    select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $5, 'FOUND' from message_attempt where message_id = $2`,
};
const MOVE: Statement = {
  name: 'outgoing_message_move',
  text: `update outgoing_message set state = $2, reason = $3, provider = coalesce($4, provider),
      provider_id = coalesce($5, provider_id), updated_at = $6, sent_at = case when $2 = 'SENT' then $6 else sent_at end
    where id = $1`,
};

export interface Move {
  readonly state: MessageState;
  readonly reason?: Reason | null;
  readonly provider?: string | null;
  readonly providerId?: string | null;
}

/** Says where a message stands now. */
export const moveMessage = async (
  transaction: Transaction,
  id: string,
  move: Move,
  at: Date,
): Promise<void> => {
  const { state, reason = null, provider = null, providerId = null } = move;
  await transaction.query(MOVE, [id, state, reason, provider, providerId, at]);
};

/** Notes that a provider is about to be called; answers with the attempt's id. */
export const beginAttempt = async (
  transaction: Transaction,
  { id, attempts }: Pick<StoredMessage, 'id' | 'attempts'>,
  by: { readonly jobId: string; readonly provider: string },
  at: Date,
): Promise<string> => {
  const attemptId = newId();
  await transaction.query(BEGIN, [attemptId, id, attempts + 1, by.jobId, by.provider, at]);
  return attemptId;
};

export const endAttempt = async (
  transaction: Transaction,
  attemptId: string,
  outcome: AttemptOutcome,
  error: string | null,
  at: Date,
): Promise<void> => {
  await transaction.query(END, [attemptId, at, outcome, error]);
};

const PROCESS_ENDED = 'the process ended before the answer was kept';

/** Closes the attempt of a process that died over it: nobody knows what came of it. */
export const endAsUnknown = async (
  transaction: Transaction,
  { id, open }: Pick<StoredMessage, 'id' | 'open'>,
  at: Date,
): Promise<void> => {
  if (!open) return;
  await endAttempt(transaction, open.id, 'UNKNOWN', PROCESS_ENDED, at);
  await moveMessage(transaction, id, { state: 'UNKNOWN' }, at);
};

/** Notes that the provider, when asked, said that it had taken the message. */
export const noteFound = async (
  transaction: Transaction,
  id: string,
  by: { readonly jobId: string; readonly provider: string },
  at: Date,
): Promise<void> => {
  await transaction.query(FOUND, [newId(), id, by.jobId, by.provider, at]);
};

const OTHERS: Statement = {
  name: 'outgoing_message_others',
  text: `select candidate from unnest($2::text[]) with ordinality as c (candidate, place)
    where not exists (select from outgoing_message m where m.provider_id = candidate and m.id <> $1) order by place limit 1`,
};

/** The first of a provider's ids that no other message has: two of them may say the same to the same person. */
export const notOthers = async (
  transaction: Transaction,
  id: string,
  candidates: readonly string[],
): Promise<string | null> =>
  (await transaction.query<{ candidate: string }>(OTHERS, [id, candidates]))[0]?.candidate ?? null;
