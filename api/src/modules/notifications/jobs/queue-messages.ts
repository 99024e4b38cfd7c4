import { newId } from '../../../kernel/ids.js';
import type { Statement } from '../../../platform/database/statement.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { enqueue, type NewJob } from '../../../platform/jobs/enqueue.js';
import type { Queue } from '../../../platform/jobs/queues.js';
import type { Channel, DocumentKind, Reason } from '../domain/channel.js';
import { type KindKey, kindOf } from '../domain/message-kinds.js';
import type { Rendered } from '../render/render-message.js';

/** A message that was decided. */
export interface Draft extends Rendered {
  readonly eventId: string;
  readonly kind: KindKey;
  readonly channel: Channel;
  readonly recipient: string;
  readonly language: string;
  readonly quotationId: string | null;
  readonly customerId: string | null;
  readonly staffUserId: string | null;
  readonly requestedBy: string | null;
  /** Whether its document shows the private link; true unless said otherwise. */
  readonly linked?: boolean;
  /** Why it is not to be sent; null: it is. */
  readonly skipped: Reason | null;
}

const QUEUES: Readonly<Record<Channel, Queue>> = { EMAIL: 'mail', SMS: 'sms', WHATSAPP: 'whatsapp' };

/** The job that sends messages of a channel. */
export const sendJobName = (channel: Channel): string => `notifications.send${channel}`;
export const sendQueue = (channel: Channel): Queue => QUEUES[channel];

const FIRST_ROUND = '0';

/** @param round tells the jobs of a message apart: it is sent once, and again each time somebody asks for that */
export const sendJob = (id: string, channel: Channel, round: string): NewJob => ({
  kind: sendJobName(channel),
  queue: sendQueue(channel),
  key: `notifications.send:${id}:${round}`,
  payload: { messageId: id },
});

const INSERT: Statement = {
  name: 'outgoing_message_insert',
  text: `insert into outgoing_message (id, event_id, template, channel, recipient, language, quotation_id, customer_id,
      staff_user_id, requested_by, subject, html, text, provider_template, parameters, attachments, state, reason,
      created_at, updated_at)
    select m.id, m."eventId", m.kind, m.channel, m.recipient, m.language, m."quotationId", m."customerId",
      m."staffUserId", m."requestedBy", m.subject, m.html, m.text, m."providerTemplate",
      array(select jsonb_array_elements_text(m.parameters)), array(select jsonb_array_elements_text(m.attachments)),
      case when m.skipped is null then 'QUEUED' else 'SKIPPED' end, m.skipped, $2, $2
    from jsonb_to_recordset($1::jsonb) as m(id uuid, "eventId" uuid, kind text, channel text, recipient text,
      language text, "quotationId" uuid, "customerId" uuid, "staffUserId" uuid, "requestedBy" text, subject text,
      html text, text text, "providerTemplate" text, parameters jsonb, attachments jsonb, skipped text)
    on conflict (event_id, channel, recipient) do nothing returning id, channel, state`,
};

const HOLD: Statement = {
  name: 'outgoing_message_hold_recipient',
  text: 'select c.id from customer c join quotation q on q.customer_id = c.id where q.id = $1 for key share of c',
};

/**
 * Keeps the customer of a quotation from being erased until the transaction ends: what is queued in it goes with them, and
 * nothing is queued for the addresses of somebody who was erased meanwhile.
 */
export const holdRecipient = (transaction: Transaction, quotationId: string): Promise<unknown> =>
  transaction.query(HOLD, [quotationId]);

const attachmentsOf = ({ kind, channel, quotationId, linked = true }: Draft): readonly DocumentKind[] => {
  if (!kindOf(kind).document || channel === 'SMS' || quotationId === null) return [];
  return [linked ? 'QUOTATION_PDF' : 'QUOTATION_PDF_WITHOUT_LINK'];
};

/**
 * Keeps messages with the jobs that send them, in one transaction. Of an event that was told before, those that are kept
 * already are left alone. Answers with the ids of the new ones.
 */
export const queueMessages = async (
  transaction: Transaction,
  drafts: readonly Draft[],
  at: Date,
): Promise<readonly string[]> => {
  if (drafts.length === 0) return [];
  const rows = drafts.map((draft) => ({ ...draft, id: newId(), attachments: attachmentsOf(draft) }));
  type Kept = { readonly id: string; readonly channel: Channel; readonly state: string };
  const kept = await transaction.query<Kept>(INSERT, [JSON.stringify(rows), at]);
  const queued = kept.filter(({ state }) => state === 'QUEUED');
  await enqueue(
    transaction,
    queued.map(({ id, channel }) => sendJob(id, channel, FIRST_ROUND)),
    at,
  );
  return kept.map(({ id }) => id);
};
