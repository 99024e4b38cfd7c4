import type { Statement } from '../../../platform/database/statement.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { type Contact, eraseAccount, lockAccount } from '../../accounts/index.js';
import { eraseFromAudit, recordAudit } from '../../audit/index.js';
import { eraseRecords, lockRecords, releaseRecords, subjectsOf } from '../../customers/index.js';
import { eraseDocuments } from '../../documents/index.js';
import { type CustomerActor, forgetCustomerSessions } from '../../identity/index.js';
import { eraseMessages } from '../../notifications/index.js';
import { eraseQuotations } from '../../quotations/index.js';
import { shopCountry } from '../../shop/index.js';
import type { PrivacyDependencies } from '../privacy-dependencies.js';

/** Of quotations that stay: the rest goes with its quotation. */
const FORGET_CONSENTS: Statement = {
  name: 'consent_forget_links',
  text: `delete from consent c using quotation q, customer u
    where q.id = c.quotation_id and u.id = q.customer_id and u.account_id = $1`,
};

/** Erases what was kept of the person behind an account's records, and of the businesses among them their addresses. */
const eraseWhatIsTheirs = async (
  transaction: Transaction,
  accountId: string,
  contacts: readonly Contact[],
  at: Date,
) => {
  const records = await lockRecords(transaction, accountId);
  await transaction.query(FORGET_CONSENTS, [accountId]);
  const businesses = records.filter(({ type }) => type === 'BUSINESS');
  const own = records.filter(({ type }) => type !== 'BUSINESS').map(({ id }) => id);
  await eraseMessages(
    transaction,
    records.map(({ id }) => id),
  );
  const quotations = await eraseQuotations(transaction, own, at);
  await eraseDocuments(transaction, own);
  const { keptCustomers: kept } = quotations;
  const subjects = await subjectsOf(transaction, own);
  await eraseRecords(transaction, { gone: own.filter((id) => !kept.includes(id)), kept }, at);
  const country = await shopCountry(transaction);
  const released = await releaseRecords(transaction, businesses, contacts, { country, at });
  const addresses = [...contacts.map(({ value }) => value), ...released];
  await eraseFromAudit(transaction, {
    actorId: accountId,
    subjectIds: [accountId, ...subjects, ...quotations.erasedIds],
    spared: {
      subjectIds: businesses.map(({ id }) => id),
      texts: addresses.map((text) => text.toLowerCase()),
    },
  });
  return { quotations, records };
};

/**
 * Deletes the caller's account and erases what was kept of them, in one transaction: sessions end, and whoever they are can
 * no longer be told but from what the shop has to keep of sales. Answers with the numbers of those; none when another request
 * was faster.
 */
export const deleteMyAccount =
  ({ database, clock }: PrivacyDependencies) =>
  ({ id }: CustomerActor): Promise<readonly string[]> =>
    database.transaction(async (transaction) => {
      const contacts = await lockAccount(transaction, id);
      if (!contacts) return [];
      const at = clock.now();
      const { quotations, records } = await eraseWhatIsTheirs(transaction, id, contacts, at);
      await forgetCustomerSessions(transaction, id, at);
      await eraseAccount(transaction, id);
      const { keptNumbers, erasedIds } = quotations;
      recordAudit(transaction, {
        actor: { kind: 'customer', id },
        ip: null,
        at,
        action: 'account.deleted',
        subjectId: id,
        before: null,
        after: { records: records.length, quotationsErased: erasedIds.length, quotationsKept: keptNumbers },
      });
      return keptNumbers;
    });
