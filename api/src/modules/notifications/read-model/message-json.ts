import { list } from '../../../platform/database/json-sql.js';

/** How long an attempt may be under way before it is plain that nobody ends it. */
const SILENT = "interval '3 minutes'";

/**
 * A message of alias m, with its quotation as q, as the JSON of the OutgoingMessage type. An attempt that nobody ended is
 * of unknown outcome; $1 is the present moment, $2 what stands in the place of secret links.
 */
export const MESSAGE_JSON = `json_build_object('id', m.id, 'kind', m.template, 'channel', m.channel,
  'recipient', m.recipient, 'language', m.language, 'quotationId', m.quotation_id, 'quotationNumber', q.number,
  'requestedBy', m.requested_by, 'subject', m.subject,
  'text', replace(replace(m.text, '{{quotation.link}}', $2::text), '{{stop.link}}', $2::text),
  'html', replace(replace(m.html, '{{quotation.link}}', $2::text), '{{stop.link}}', $2::text),
  'attachments', to_json(m.attachments),
  'state', case when m.state = 'SENDING' and exists (select from message_attempt o where o.message_id = m.id
    and o.ended_at is null and o.began_at < $1::timestamptz - ${SILENT}) then 'UNKNOWN' else m.state end,
  'reason', m.reason, 'provider', m.provider, 'providerId', m.provider_id, 'createdAt', m.created_at, 'sentAt', m.sent_at,
  'textRemovedAt', m.text_removed_at,
  'attempts', ${list(`select json_agg(json_build_object('number', a.number, 'provider', a.provider, 'beganAt', a.began_at,
    'endedAt', a.ended_at, 'outcome', a.outcome, 'error', a.error) order by a.number)
    from message_attempt a where a.message_id = m.id`)})`;
