import type { Translate } from '../../../kernel/errors.js';
import { kindOf } from '../domain/message-kinds.js';
import { fillTemplate, variablesIn } from '../domain/template-syntax.js';
import type { TemplateKey, TemplateText } from '../domain/template-text.js';
import { isVariable, type Values } from '../domain/variables.js';
import { blocksOf, plainText } from './blocks.js';
import { htmlMail } from './html-mail.js';
import { STOP_LINK } from './secret-links.js';

/** A message as it is stored. */
export interface Rendered {
  readonly subject: string | null;
  readonly html: string | null;
  readonly text: string;
  readonly providerTemplate: string | null;
  /** What Meta puts in the places of its own template, in order. */
  readonly parameters: readonly string[];
}

export interface Surroundings {
  readonly translate: Translate;
  readonly shop: { readonly name: string; readonly address: string | null };
}

/** Meta takes neither line breaks nor runs of blanks in a value. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const MUCH = 1_500;

/** Says a template with these values; what the values do not have leaves nothing. */
export const renderMessage = (
  key: TemplateKey,
  { subject, preheader, providerTemplate, body }: TemplateText,
  values: Values,
  { translate, shop }: Surroundings,
): Rendered => {
  const lookUp = (name: string) => (isVariable(name) ? values[name] : undefined);
  const filled = (text: string | null) => (text === null ? null : oneLine(fillTemplate(text, lookUp)));
  if (key.channel !== 'EMAIL') {
    const parameters =
      key.channel === 'WHATSAPP' ? variablesIn(body).map((name) => oneLine(lookUp(name) ?? '') || '–') : [];
    const text = fillTemplate(body, lookUp).slice(0, MUCH);
    return { subject: null, html: null, text, providerTemplate, parameters };
  }
  const { audience, reminder, document } = kindOf(key.kind);
  const isCustomers = audience === 'CUSTOMER';
  const blocks = blocksOf(body, lookUp);
  const title = filled(subject) ?? '';
  const why = translate({
    key: isCustomers ? 'mail.customerWhy' : 'mail.staffWhy',
    params: { shop: shop.name },
  });
  const footer = [why, ...(shop.address ? [shop.address] : [])];
  const stop = reminder ? { label: translate({ key: 'mail.stop' }), url: STOP_LINK } : null;
  const {
    'quotation.number': number,
    'quotation.price': price,
    'quotation.expiresOn': expires,
    'shop.taxName': tax = '',
  } = values;
  const facts: (readonly [string, string])[] =
    (document || reminder) && number && price
      ? [
          [translate({ key: 'mail.total', params: { tax } }), price],
          [translate({ key: 'mail.number' }), number],
          ...(expires ? [[translate({ key: 'mail.expires' }), expires] as const] : []),
        ]
      : [];
  const html = htmlMail({
    language: key.language,
    shopName: shop.name,
    subject: title,
    preheader: filled(preheader),
    blocks,
    facts,
    footer,
    stop,
  });
  const text = [plainText(blocks), '--', ...footer, ...(stop ? [`${stop.label}: ${stop.url}`] : [])].join(
    '\n\n',
  );
  return { subject: title, html, text: `${text}\n`, providerTemplate: null, parameters: [] };
};
