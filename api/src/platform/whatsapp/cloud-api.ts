import { z } from 'zod';
import { type Answer, callProvider } from '../delivery/call-provider.js';
import type { Attachment, Carrier, Outcome, Refusal } from '../delivery/outcome.js';

/** A message that the business begins: Meta has approved its template, and only the values vary. */
export interface WhatsAppMessage {
  /** The message's own id, which Meta sends back with every word about it. */
  readonly id: string;
  /** In E.164. */
  readonly to: string;
  /** The template's name at Meta. */
  readonly template: string;
  readonly language: string;
  /** The values of the body, in order. */
  readonly parameters: readonly string[];
  /** What it says with these values, for whoever shows it here. */
  readonly text: string;
  /** The document in the header of templates that have one. */
  readonly document: Attachment | null;
}

export interface CloudApiSettings {
  readonly token: string;
  readonly phoneNumberId: string;
  /** With the version, without a slash at its end: https://graph.facebook.com/v24.0. */
  readonly baseUrl: string;
  /** How long an answer may take, in milliseconds. */
  readonly patienceMs: number;
}

const sent = z.object({ messages: z.array(z.object({ id: z.string() })).min(1) });
const uploaded = z.object({ id: z.string() });
const failure = z.object({
  error: z.object({
    code: z.number(),
    message: z.string(),
    error_data: z.object({ details: z.string().optional() }).optional(),
  }),
});

/** Too many calls of the app, the account or the number, or messages to this one person. */
const BUSY = new Set([4, 80007, 130429, 131048, 131056, 133016]);
/** The token, its rights, a debt, a number that is not ready: what the shop mends, and then the message goes. */
const MENDED_BY_THE_SHOP = new Set([0, 3, 10, 190, 131005, 131031, 131042, 131045, 131057, 133010]);
const REFUSALS = new Map<number, Refusal>([
  [131021, 'INVALID_RECIPIENT'],
  [131026, 'UNREACHABLE'],
  [131030, 'UNREACHABLE'],
  [130497, 'UNREACHABLE'],
  [131050, 'UNSUBSCRIBED'],
]);

const outcomeOf = ({ status, retryAfterMs, body }: Answer): Outcome => {
  if (status < 300)
    return { kind: 'ACCEPTED', providerId: sent.safeParse(body).data?.messages[0]?.id ?? null };
  const said = failure.safeParse(body).data?.error;
  const error = said
    ? [`${said.code}: ${said.message}`, said.error_data?.details].filter(Boolean).join(' · ')
    : `HTTP ${status}`;
  const code = said?.code ?? -1;
  if (status === 429 || BUSY.has(code)) {
    return { kind: 'RETRY', error, busy: true, ...(retryAfterMs && { afterMs: retryAfterMs }) };
  }
  // 131016 and 503 say that the service was not there; of other failures nobody knows how far they came.
  if (status === 503 || code === 131016) return { kind: 'RETRY', error };
  if (status >= 500) return { kind: 'UNKNOWN', error };
  if (MENDED_BY_THE_SHOP.has(code) || status === 401) return { kind: 'RETRY', error };
  return { kind: 'REFUSED', reason: REFUSALS.get(code) ?? 'REFUSED', error };
};

const text = (value: string) => ({ type: 'text', text: value });

/**
 * WhatsApp through Meta's Cloud API: template messages, with a document in the header where there is one. Meta cannot be
 * asked whether it took a message; the id goes along so that what it tells later can be matched.
 */
export const cloudApi = ({
  token,
  phoneNumberId,
  baseUrl,
  patienceMs,
}: CloudApiSettings): Carrier<WhatsAppMessage> => {
  const authorization = `Bearer ${token}`;
  const url = `${baseUrl}/${encodeURIComponent(phoneNumberId)}`;

  /** The document's id at Meta, which keeps it for 30 days. Nobody sees it, so it can be uploaded again. */
  const upload = async ({ bytes, contentType, fileName }: Attachment): Promise<string | Outcome> => {
    const body = new FormData();
    body.set('messaging_product', 'whatsapp');
    body.set('type', contentType);
    body.set('file', new Blob([Buffer.from(bytes)], { type: contentType }), fileName);
    const answer = await callProvider(
      `${url}/media`,
      { method: 'POST', headers: { authorization }, body },
      patienceMs,
    );
    if ('kind' in answer) return { kind: 'RETRY', error: answer.error };
    const id = uploaded.safeParse(answer.body).data?.id;
    if (answer.status < 300 && id !== undefined) return id;
    const outcome = outcomeOf(answer);
    return outcome.kind === 'REFUSED' || outcome.kind === 'RETRY'
      ? outcome
      : { kind: 'RETRY', error: `media: HTTP ${answer.status}` };
  };

  return {
    name: 'whatsapp',
    send: async ({ id, to, template, language, parameters, document }) => {
      const media = document && (await upload(document));
      if (media !== null && typeof media !== 'string') return media;
      const header = document && {
        type: 'header',
        parameters: [{ type: 'document', document: { id: media, filename: document.fileName } }],
      };
      const body = parameters.length > 0 && { type: 'body', parameters: parameters.map(text) };
      const request = {
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        to: to.replace(/^\+/, ''),
        type: 'template',
        template: {
          name: template,
          language: { code: language },
          components: [header, body].filter(Boolean),
        },
        biz_opaque_callback_data: id,
      };
      const answer = await callProvider(
        `${url}/messages`,
        {
          method: 'POST',
          headers: { authorization, 'content-type': 'application/json' },
          body: JSON.stringify(request),
        },
        patienceMs,
      );
      return 'kind' in answer ? answer : outcomeOf(answer);
    },
  };
};
