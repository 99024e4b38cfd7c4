import type { Language } from '../../../../kernel/messages.js';
import type { KindKey } from '../message-kinds.js';
import type { TemplateKey, TemplateText } from '../template-text.js';
import { ENGLISH } from './english.js';
import { SPANISH } from './spanish.js';

/** The texts of one kind of message. A line "[words](address)" by itself is a button in HTML mail. */
export interface KindTexts {
  readonly subject: string;
  readonly preheader: string;
  readonly mail: string;
  /** Of those that customers get. */
  readonly sms?: string;
  /** To be approved by Meta as it is, with {{1}}, {{2}}... for the variables in order. */
  readonly whatsapp?: string;
}

export type Texts = Readonly<Record<KindKey, KindTexts>>;

const BY_LANGUAGE: Readonly<Record<Language, Texts>> = { es: SPANISH, en: ENGLISH };

const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What a template says unless the shop says it otherwise. */
export const defaultText = ({ kind, channel, language }: TemplateKey): TemplateText => {
  const { subject, preheader, mail, sms = '', whatsapp = '' } = BY_LANGUAGE[language][kind];
  const none = { subject: null, preheader: null, providerTemplate: null };
  if (channel === 'EMAIL') return { ...none, subject, preheader, body: mail };
  if (channel === 'SMS') return { ...none, body: sms };
  return { ...none, providerTemplate: `lamina_${snake(kind)}`, body: whatsapp };
};
