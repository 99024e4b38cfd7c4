import { notFound } from '../../../kernel/change-faults.js';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import { queryRows } from '../../../platform/database/row-rule.js';
import type { Actor } from '../../identity/index.js';
import { quotationsReadableBy } from '../../quotations/index.js';
import { readShopSettings } from '../../shop/index.js';
import type { NotificationDependencies } from '../dependencies.js';
import { checkTemplate, type TypedTemplate } from '../domain/check-template.js';
import { readTemplateId, type TemplateKey } from '../domain/template-text.js';
import { VARIABLES, type Values } from '../domain/variables.js';
import { quotationFacts } from '../read-model/message-facts.js';
import { quotationValues } from '../render/quotation-values.js';
import { type Rendered, renderMessage } from '../render/render-message.js';

export interface PreviewRequest {
  readonly templateId: string;
  readonly typed: TypedTemplate;
  /** Whose values are shown; those of an example when absent. */
  readonly quotationId: string | null;
}

export interface Preview extends Rendered {
  readonly key: TemplateKey;
}

const READABLE = {
  name: 'message_preview_quotation',
  text: (andRule: string) => `select q.id from quotation q where q.id = $1 ${andRule}`,
};

const samplesFor = ({ language }: TemplateKey): Values =>
  Object.fromEntries(Object.entries(VARIABLES).map(([name, { sample }]) => [name, sample[language]]));

/** What a template would say, of a quotation that the caller sees or of an example. Nothing is saved. */
export const previewTemplate =
  ({ database, translator, publicUrl }: NotificationDependencies) =>
  async (actor: Actor, { templateId, typed, quotationId }: PreviewRequest): Promise<Result<Preview>> => {
    const key = readTemplateId(templateId);
    if (!key) return refuse(notFound('id'));
    const checked = checkTemplate(key, typed, ['input']);
    if (!checked.ok) return checked;
    const shop = await readShopSettings(database);
    const translate = translator(key.language);
    let values: Values = { ...samplesFor(key), 'shop.name': shop.name };
    if (quotationId !== null) {
      const seen = isId(quotationId)
        ? await queryRows(database, READABLE, [quotationId], quotationsReadableBy(actor))
        : [];
      const facts = seen.length > 0 ? await quotationFacts(database, quotationId) : null;
      if (!facts) return refuse(notFound('quotationId'));
      values = { ...values, ...quotationValues(facts, shop, key.language, { publicUrl, translate }) };
    }
    const around = { translate, shopName: shop.name, shopAddress: shop.address };
    return accept({ key, ...renderMessage(key, checked.value, values, around) });
  };
