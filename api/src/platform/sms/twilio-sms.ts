import { z } from 'zod';
import { type Answer, callProvider } from '../delivery/call-provider.js';
import type { Carrier, Outcome, Refusal } from '../delivery/outcome.js';

/** A text message; the number is in E.164. */
export interface Sms {
  /** The message's own id; Twilio has no place for it. */
  readonly id: string;
  readonly to: string;
  readonly text: string;
}

export interface TwilioSettings {
  readonly accountSid: string;
  readonly authToken: string;
  /** One of the account's numbers in E.164, or a messaging service (MG...). */
  readonly from: string;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** How long an answer may take, in milliseconds. */
  readonly patienceMs: number;
}

const created = z.object({ sid: z.string() });
const failure = z.object({ code: z.number(), message: z.string() });
const listed = z.object({
  messages: z.array(
    z.object({
      sid: z.string(),
      body: z.string().nullable(),
      /** RFC 2822. */
      date_created: z.string(),
      status: z.string(),
    }),
  ),
});

/** What Twilio says of recipients and regions; everything else that it refuses is the account's affair. */
const REFUSALS = new Map<number, Refusal>([
  [21211, 'INVALID_RECIPIENT'],
  [21217, 'INVALID_RECIPIENT'],
  [21614, 'INVALID_RECIPIENT'],
  [21610, 'UNSUBSCRIBED'],
  [21408, 'UNREACHABLE'],
  [21612, 'UNREACHABLE'],
]);

/** Credentials that are wrong, an account without money: what the shop mends, and then the message goes. */
const MENDED_BY_THE_SHOP = new Set([401, 402, 403]);

/** Twilio's clock and ours. */
const SLACK_MS = 5_000;

const outcomeOf = ({ status, retryAfterMs, body }: Answer): Outcome => {
  const sent = created.safeParse(body);
  if (status < 300) return { kind: 'ACCEPTED', providerId: sent.data?.sid ?? null };
  const said = failure.safeParse(body).data;
  const error = said ? `${said.code}: ${said.message}` : `HTTP ${status}`;
  // Never processed, and always safe to send again.
  if (status === 429)
    return { kind: 'RETRY', error, busy: true, ...(retryAfterMs && { afterMs: retryAfterMs }) };
  // A message may have gone out before Twilio failed.
  if (status >= 500) return { kind: 'UNKNOWN', error };
  if (MENDED_BY_THE_SHOP.has(status)) return { kind: 'RETRY', error };
  return { kind: 'REFUSED', reason: REFUSALS.get(said?.code ?? 0) ?? 'REFUSED', error };
};

/** Text messages through Twilio's REST API of 2010. Twilio takes no idempotency key, but tells what it took. */
export const twilioSms = ({
  accountSid,
  authToken,
  from,
  baseUrl,
  patienceMs,
}: TwilioSettings): Carrier<Sms> => {
  const url = `${baseUrl}/2010-04-01/Accounts/${encodeURIComponent(accountSid)}/Messages.json`;
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  const sender = from.startsWith('MG') ? 'MessagingServiceSid' : 'From';
  return {
    name: 'twilio',
    send: async ({ to, text }) => {
      const body = new URLSearchParams({ To: to, [sender]: from, Body: text });
      const answer = await callProvider(
        url,
        { method: 'POST', headers: { authorization }, body },
        patienceMs,
      );
      return 'kind' in answer ? answer : outcomeOf(answer);
    },
    find: async ({ to, text }, since) => {
      const query = new URLSearchParams({ To: to, PageSize: '50' });
      if (sender === 'From') query.set('From', from);
      const answer = await callProvider(`${url}?${query}`, { headers: { authorization } }, patienceMs);
      if ('kind' in answer) throw new Error(answer.error);
      const { messages } = listed.parse(answer.body);
      const earliest = since.getTime() - SLACK_MS;
      return messages
        .filter(
          ({ body, date_created: at, status }) =>
            body === text && Date.parse(at) >= earliest && status !== 'failed' && status !== 'canceled',
        )
        .map(({ sid }) => sid);
    },
  };
};
