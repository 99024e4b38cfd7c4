import { randomBytes } from 'node:crypto';
import { json, type Mood, type ProviderDouble, startProvider } from './provider-double.js';

const TOKEN = 'EAAtoken';
const PHONE_NUMBER_ID = '106540352242922';

export interface SentWhatsApp {
  readonly messaging_product: string;
  readonly to: string;
  readonly type: string;
  readonly template: {
    readonly name: string;
    readonly language: { readonly code: string };
    readonly components: readonly {
      readonly type: string;
      readonly parameters: readonly {
        readonly type: string;
        readonly text?: string;
        readonly document?: { readonly id: string; readonly filename: string };
      }[];
    }[];
  };
  readonly biz_opaque_callback_data: string;
}

export interface WhatsAppDouble extends ProviderDouble {
  readonly accepted: readonly SentWhatsApp[];
  /** The media that were uploaded, as multipart bodies, by id. */
  readonly media: ReadonlyMap<string, string>;
  readonly env: Readonly<Record<string, string>>;
}

/** An error as Meta's Graph API answers it. */
export const graphError =
  (status: number, code: number, message: string, details: string): Mood =>
  (_, response) =>
    json(response, status, {
      error: {
        message: `(#${code}) ${message}`,
        type: 'OAuthException',
        code,
        error_data: { messaging_product: 'whatsapp', details },
        fbtrace_id: 'Az8or2yhqkZfEZ-_4Qn_Bam',
      },
    });

/**
 * Meta's Cloud API: media by multipart, template messages as JSON.
 * @param answersAfterMs how long after it has taken a message it says so
 */
export async function startWhatsApp(answersAfterMs = 0): Promise<WhatsAppDouble> {
  const accepted: SentWhatsApp[] = [];
  const media = new Map<string, string>();
  const double = await startProvider(({ method, url, headers, body }, response) => {
    if (headers.authorization !== `Bearer ${TOKEN}`) {
      return graphError(401, 190, 'Access token has expired', '')({ method, url, headers, body }, response);
    }
    if (method === 'POST' && url.pathname === `/v24.0/${PHONE_NUMBER_ID}/media`) {
      const id = String(4490709327384033 + media.size);
      media.set(id, body);
      return json(response, 200, { id });
    }
    if (method !== 'POST' || url.pathname !== `/v24.0/${PHONE_NUMBER_ID}/messages`) {
      return graphError(404, 100, 'Unknown path', url.pathname)({ method, url, headers, body }, response);
    }
    const message: SentWhatsApp = JSON.parse(body);
    accepted.push(message);
    const answer = {
      messaging_product: 'whatsapp',
      contacts: [{ input: message.to, wa_id: message.to }],
      messages: [{ id: `wamid.${randomBytes(12).toString('base64url')}`, message_status: 'accepted' }],
    };
    setTimeout(() => json(response, 200, answer), answersAfterMs);
  });
  return {
    ...double,
    accepted,
    media,
    env: {
      WHATSAPP_TOKEN: TOKEN,
      WHATSAPP_PHONE_NUMBER_ID: PHONE_NUMBER_ID,
      WHATSAPP_BASE_URL: `${double.url}/v24.0`,
    },
    [Symbol.asyncDispose]: () => double[Symbol.asyncDispose](),
  };
}
