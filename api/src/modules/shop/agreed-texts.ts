import type { Statement } from '../../platform/database/statement.js';
import type { Transaction } from '../../platform/database/transaction.js';

/** The version of the text that an SQL expression gives, as the database computes it. */
export const versionSql = (text: string): string => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;

/** An agreed text of alias t as the JSON of its type. */
export const AGREED_TEXT_JSON = `json_build_object('version', t.version, 'text', t.text)`;

const keeping = (name: string, text: string): Statement => ({
  name,
  text: `with said as (${text}),
    kept as (insert into agreed_text (version, text) select version, text from said on conflict do nothing)
    select version from said`,
});

const KEEP_TERMS = keeping(
  'shop_terms_keep',
  `select ${versionSql('terms')} as version, terms as text from shop_settings where id = 1 and terms is not null`,
);
const KEEP_TEXT = keeping(
  'agreed_text_keep',
  `select ${versionSql('$1::text')} as version, $1::text as text`,
);

type Version = { readonly version: string };

/** Keeps the shop's terms as they are, since somebody agrees to them; answers with their version, null when it has none. */
export const keepTerms = async (transaction: Transaction): Promise<string | null> =>
  (await transaction.query<Version>(KEEP_TERMS, []))[0]?.version ?? null;

/** Keeps a text that somebody agrees to; answers with its version. */
export const keepAgreedText = async (transaction: Transaction, text: string): Promise<string> => {
  const [kept] = await transaction.query<Version>(KEEP_TEXT, [text]);
  if (!kept) throw new Error('A text was given, so it has a version.');
  return kept.version;
};
