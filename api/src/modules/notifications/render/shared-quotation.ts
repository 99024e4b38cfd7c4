import { languageOf } from '../../../kernel/messages.js';
import type { Sql } from '../../../platform/database/statement.js';
import { readShopSettings } from '../../shop/index.js';
import type { NotificationDependencies } from '../dependencies.js';
import type { Channel } from '../domain/channel.js';
import type { QuotationFacts } from '../read-model/message-facts.js';
import { templateTexts } from '../read-model/stored-templates.js';
import { quotationValues } from './quotation-values.js';
import { renderMessage } from './render-message.js';

/** What is sent when the staff sends a quotation by hand. */
export const renderShared = async (
  { translator, publicUrl }: Pick<NotificationDependencies, 'translator' | 'publicUrl'>,
  sql: Sql,
  facts: QuotationFacts,
  channel: Channel,
) => {
  const shop = await readShopSettings(sql);
  const language = languageOf(facts.language);
  const key = { kind: 'quotationShared', channel, language } as const;
  const translate = translator(language);
  const values = quotationValues(facts, shop, language, { publicUrl, translate });
  const textOf = await templateTexts(sql, [key]);
  return { ...key, ...renderMessage(key, textOf(key), values, { translate, shop }) };
};
