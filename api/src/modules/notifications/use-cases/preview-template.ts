import { notFound } from '../../../kernel/change-faults.js';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import type { Actor } from '../../identity/index.js';
import { readShopSettings } from '../../shop/index.js';
import type { NotificationDependencies } from '../dependencies.js';
import { checkTemplate, type TypedTemplate } from '../domain/check-template.js';
import { readTemplateId, type TemplateKey } from '../domain/template-text.js';
import { VARIABLES, type Values } from '../domain/variables.js';
import { factsReadableBy } from '../read-model/facts-readable-by.js';
import { quotationValues } from '../render/quotation-values.js';
import { type Rendered, renderMessage } from '../render/render-message.js';
import { withoutLinks } from '../render/secret-links.js';

export interface PreviewRequest {
  readonly templateId: string;
  readonly typed: TypedTemplate;
  /** Whose values are shown; those of an example when absent. */
  readonly quotationId: string | null;
}

export interface Preview extends Rendered {
  readonly key: TemplateKey;
}

const samplesFor = ({ language }: TemplateKey): Values =>
  Object.fromEntries(Object.entries(VARIABLES).map(([name, { sample }]) => [name, sample[language]]));

/** A text in words, of a quotation that the caller sees or of an example; secret links are still to be put in. */
export const renderTyped =
  ({ database, translator, publicUrl }: NotificationDependencies) =>
  async (actor: Actor, { templateId, typed, quotationId }: PreviewRequest): Promise<Result<Preview>> => {
    const key = readTemplateId(templateId);
    if (!key) return refuse(notFound('id'));
    const checked = checkTemplate(key, typed, ['input']);
    if (!checked.ok) return checked;
    const shop = await readShopSettings(database);
    const translate = translator(key.language);
    let values: Values = { ...samplesFor(key), 'shop.name': shop.name, 'shop.taxName': shop.taxName };
    if (quotationId !== null) {
      const facts = await factsReadableBy(database, actor, quotationId);
      if (!facts) return refuse(notFound('quotationId'));
      values = { ...values, ...quotationValues(facts, shop, key.language, { publicUrl, translate }) };
    }
    return accept({ key, ...renderMessage(key, checked.value, values, { translate, shop }) });
  };

/** What a template would say, without secret links. Nothing is saved. */
export const previewTemplate =
  (dependencies: NotificationDependencies) =>
  async (
    actor: Actor,
    request: PreviewRequest,
  ): Promise<Result<Pick<Rendered, 'subject' | 'text' | 'html'>>> => {
    const rendered = await renderTyped(dependencies)(actor, request);
    if (!rendered.ok) return rendered;
    const { subject, text, html } = rendered.value;
    const { publicUrl } = dependencies;
    return accept({
      subject,
      text: withoutLinks(text, publicUrl),
      html: html && withoutLinks(html, publicUrl),
    });
  };
