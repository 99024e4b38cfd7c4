import type { Statement } from '../../../platform/database/statement.js';
import { type ClaimRecords, phoneSpellings, toPhone } from '../../accounts/index.js';
import { recordAudit } from '../../audit/index.js';

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date | string;
  readonly byEmail: boolean | null;
  readonly phone: string | null;
  readonly whatsapp: string | null;
}

/** Locked in the order of their ids, so that two accounts that claim the same records take turns. */
const FIND: Statement = {
  name: 'customer_claim_find',
  text: `select id, name, created_at as "createdAt", lower(email) = any($1::text[]) as "byEmail", phone, whatsapp
    from customer where account_id is null and (
      lower(email) = any($1::text[])
      or regexp_replace(phone, '\\D', '', 'g') = any($2::text[])
      or regexp_replace(whatsapp, '\\D', '', 'g') = any($2::text[]))
    order by id for update`,
};

const CLAIM: Statement = {
  name: 'customer_claim',
  text: 'update customer set account_id = $1 where id = any($2::uuid[])',
};

/**
 * Links records that nobody's account has yet to the account whose owner proved their e-mail, telephone or WhatsApp number.
 * What a record says was typed by whoever made it: its owner sees it by this, and nobody else does.
 */
export const claimRecords: ClaimRecords = async (transaction, claim) => {
  const { accountId, contacts, country, actor, ip, at } = claim;
  const emails = contacts.filter(({ kind }) => kind === 'EMAIL').map(({ value }) => value);
  const phones = contacts.filter(({ kind }) => kind === 'PHONE').map(({ value }) => value);
  const spellings = phones.flatMap((phone) => phoneSpellings(phone, country));
  const isProven = (typed: string | null) => phones.includes(toPhone(typed ?? '', country) ?? '');
  const found = await transaction.query<Candidate>(FIND, [emails, spellings]);
  const claimed = found.filter(
    ({ byEmail, phone, whatsapp }) => byEmail || isProven(phone) || isProven(whatsapp),
  );
  if (claimed.length === 0) return null;
  await transaction.query(CLAIM, [accountId, claimed.map(({ id }) => id)]);
  const change = { before: { accountId: null }, after: { accountId } };
  for (const { id: subjectId } of claimed) {
    recordAudit(transaction, { actor, ip, at, action: 'customer.claimed', subjectId, ...change });
  }
  const time = ({ createdAt }: Candidate) => new Date(createdAt).getTime();
  const newest = [...claimed].sort((a, b) => time(b) - time(a))[0];
  return newest?.name ?? null;
};
