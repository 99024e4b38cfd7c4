import { LANGUAGES, type Language } from '../../../kernel/messages.js';
import { CHANNELS, type Channel } from './channel.js';
import { isKind, KIND_KEYS, type KindKey, kindOf } from './message-kinds.js';

/** What a template says. */
export interface TemplateText {
  /** Of mails only. */
  readonly subject: string | null;
  /** What mail programs show beside the subject; of mails only. */
  readonly preheader: string | null;
  /** The name under which Meta approved the text; of WhatsApp only. */
  readonly providerTemplate: string | null;
  readonly body: string;
}

/** Which template: one for each kind of message, channel and language. */
export interface TemplateKey {
  readonly kind: KindKey;
  readonly channel: Channel;
  readonly language: Language;
}

/** "quotationSubmitted.EMAIL.es" */
export const templateId = ({ kind, channel, language }: TemplateKey): string =>
  `${kind}.${channel}.${language}`;

/** Null: there is no such template. */
export const readTemplateId = (id: string): TemplateKey | null => {
  const [kind = '', givenChannel, givenLanguage, ...more] = id.split('.');
  const channel = CHANNELS.find((one) => one === givenChannel);
  const language = LANGUAGES.find((one) => one === givenLanguage);
  if (!isKind(kind) || !channel || !language || more.length > 0) return null;
  return kindOf(kind).channels.includes(channel) ? { kind, channel, language } : null;
};

/** Every template that there is. */
export const TEMPLATE_KEYS: readonly TemplateKey[] = KIND_KEYS.flatMap((kind) =>
  kindOf(kind).channels.flatMap((channel) => LANGUAGES.map((language) => ({ kind, channel, language }))),
);
