import type { Sql, Statement } from '../../../platform/database/statement.js';
import { defaultText } from '../domain/defaults/default-texts.js';
import { type TemplateKey, type TemplateText, templateId } from '../domain/template-text.js';

const FIND: Statement = {
  name: 'message_template_texts',
  text: `select id, subject, preheader, provider_template as "providerTemplate", body
    from message_template where id = any($1::text[])`,
};

/** What these templates say now: the shop's own words where it has any. One statement. */
export const templateTexts = async (
  sql: Sql,
  keys: readonly TemplateKey[],
): Promise<(key: TemplateKey) => TemplateText> => {
  const rows = await sql.query<TemplateText & { readonly id: string }>(FIND, [keys.map(templateId)]);
  const own = new Map(rows.map(({ id, ...text }) => [id, text]));
  return (key) => own.get(templateId(key)) ?? defaultText(key);
};
