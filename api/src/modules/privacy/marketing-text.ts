import type { Translate, Translator } from '../../kernel/errors.js';
import type { Fault } from '../../kernel/fault.js';
import { LANGUAGES } from '../../kernel/messages.js';
import { sha256 } from '../../kernel/random-text.js';
import type { Sql } from '../../platform/database/statement.js';
import { type AgreedTextView, shopName } from '../shop/index.js';

/** What the shop asks, in the words of a language. */
export const marketingText = async (sql: Sql, translate: Translate): Promise<AgreedTextView> => {
  const text = translate({ key: 'privacy.marketing', params: { shop: await shopName(sql) } });
  return { version: sha256(text), text };
};

/** The words of a version, if they are those that the shop asks with at this moment, in any language. */
export const shownText = async (
  sql: Sql,
  translator: Translator,
  version: string,
): Promise<string | null> => {
  const texts = await Promise.all(LANGUAGES.map((one) => marketingText(sql, translator(one))));
  return texts.find((text) => text.version === version)?.text ?? null;
};

export const textChanged: Fault = {
  code: 'INVALID',
  message: { key: 'privacy.textChanged' },
  path: ['textVersion'],
};
