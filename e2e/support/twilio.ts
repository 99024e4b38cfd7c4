import { randomBytes } from 'node:crypto';
import { json, type Mood, type ProviderDouble, startProvider } from './provider-double.js';

const ACCOUNT_SID = 'ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
const AUTH_TOKEN = 'a-token';
const FROM = '+15005550006';

export interface SentSms {
  readonly sid: string;
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly status: string;
  /** RFC 2822. */
  readonly date_created: string;
}

export interface TwilioDouble extends ProviderDouble {
  /** Messages that it accepted, newest first, as it lists them. */
  readonly accepted: readonly SentSms[];
  readonly env: Readonly<Record<string, string>>;
  /** Accepts the message and never says so. */
  readonly acceptSilently: Mood;
}

/** An error as Twilio's REST API answers it. */
export const twilioError =
  (status: number, code: number, message: string, headers = {}): Mood =>
  (_, response) =>
    json(
      response,
      status,
      { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
      headers,
    );

/**
 * Twilio's Messages resource (API of 2010): POST creates a message, GET lists them, newest first.
 * @param answersAfterMs how long after it has taken a message it says so
 */
export async function startTwilio(answersAfterMs = 0): Promise<TwilioDouble> {
  const accepted: SentSms[] = [];
  const path = `/2010-04-01/Accounts/${ACCOUNT_SID}/Messages.json`;
  const authorization = `Basic ${Buffer.from(`${ACCOUNT_SID}:${AUTH_TOKEN}`).toString('base64')}`;
  const accept = (body: string): SentSms => {
    const form = new URLSearchParams(body);
    const message: SentSms = {
      sid: `SM${randomBytes(16).toString('hex')}`,
      to: form.get('To') ?? '',
      from: form.get('From') ?? '',
      body: form.get('Body') ?? '',
      status: 'queued',
      date_created: new Date().toUTCString().replace('GMT', '+0000'),
    };
    accepted.unshift(message);
    return message;
  };
  const double = await startProvider(({ method, url, headers, body }, response) => {
    if (headers.authorization !== authorization) {
      return json(response, 401, { code: 20003, message: 'Authenticate', status: 401 });
    }
    if (url.pathname !== path) return json(response, 404, { code: 20404, message: 'Not found', status: 404 });
    if (method === 'POST') {
      const message = { ...accept(body), error_code: null, error_message: null };
      setTimeout(() => json(response, 201, message), answersAfterMs);
      return;
    }
    const { searchParams: wanted } = url;
    const fits = ({ to, from }: SentSms) =>
      to === (wanted.get('To') ?? to) && from === (wanted.get('From') ?? from);
    const messages = accepted.filter(fits).slice(0, Number(wanted.get('PageSize') ?? 50));
    json(response, 200, { messages, page: 0, page_size: 50, next_page_uri: null });
  });
  return {
    ...double,
    accepted,
    acceptSilently: ({ body }) => {
      accept(body);
    },
    env: {
      TWILIO_ACCOUNT_SID: ACCOUNT_SID,
      TWILIO_AUTH_TOKEN: AUTH_TOKEN,
      TWILIO_FROM: FROM,
      TWILIO_BASE_URL: double.url,
    },
    [Symbol.asyncDispose]: () => double[Symbol.asyncDispose](),
  };
}
