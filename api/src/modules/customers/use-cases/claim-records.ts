import type { Statement } from '../../../platform/database/statement.js';
import { type ClaimRecords, phoneSpellings } from '../../accounts/index.js';
import { recordAudit } from '../../audit/index.js';

interface Claimed {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date | string;
}

/** Locked in the order of their ids, so that two accounts that claim the same records take turns. */
const CLAIM: Statement = {
  name: 'customer_claim',
  text: `update customer set account_id = $1 where id in (
      select id from customer where account_id is null and (
        lower(email) = any($2::text[])
        or regexp_replace(phone, '\\D', '', 'g') = any($3::text[])
        or regexp_replace(whatsapp, '\\D', '', 'g') = any($3::text[]))
      order by id for update)
    returning id, name, created_at as "createdAt"`,
};

/**
 * Links records that nobody's account has yet to the account whose owner proved their e-mail, telephone or WhatsApp number.
 * What a record says was typed by whoever made it: its owner sees it by this, and nobody else does.
 */
export const claimRecords: ClaimRecords = async (transaction, claim) => {
  const { accountId, contacts, country, actor, ip, at } = claim;
  const emails = contacts.filter(({ kind }) => kind === 'EMAIL').map(({ value }) => value);
  const phones = contacts
    .filter(({ kind }) => kind === 'PHONE')
    .flatMap(({ value }) => phoneSpellings(value, country));
  const claimed = await transaction.query<Claimed>(CLAIM, [accountId, emails, phones]);
  const change = { before: { accountId: null }, after: { accountId } };
  for (const { id: subjectId } of claimed) {
    recordAudit(transaction, { actor, ip, at, action: 'customer.claimed', subjectId, ...change });
  }
  const time = ({ createdAt }: Claimed) => new Date(createdAt).getTime();
  const newest = [...claimed].sort((a, b) => time(b) - time(a))[0];
  return newest?.name ?? null;
};
