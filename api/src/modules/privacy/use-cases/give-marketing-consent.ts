import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { newId } from '../../../kernel/ids.js';
import type { Statement } from '../../../platform/database/statement.js';
import { recordAudit } from '../../audit/index.js';
import { keepAgreedText } from '../../shop/index.js';
import { shownText, textChanged } from '../marketing-text.js';
import type { PrivacyDependencies } from '../privacy-dependencies.js';

const unknownLink: Fault = {
  code: 'NOT_FOUND',
  message: { key: 'quotation.notFound' },
  path: ['token'],
};

const KEEP: Statement = {
  name: 'consent_by_link',
  text: `insert into consent (id, quotation_id, granted, at, ip, text_version) values ($1, $2, true, $3, $4, $5)
    on conflict (quotation_id, text_version) do nothing returning id`,
};

export interface LinkConsent {
  /** Of the private link. */
  readonly token: string;
  readonly ip: string | null;
  /** The version of the words that were agreed to. */
  readonly textVersion: string;
}

/**
 * Keeps that the holder of a private link agreed to news and offers, with the words shown, the time and the link's
 * quotation. It turns nothing on by itself: it counts once the quotation belongs to the account of who has proven the
 * address, and until that account chooses otherwise. The same again adds nothing.
 */
export const giveMarketingConsent =
  ({ database, clock, translator, quotations }: PrivacyDependencies) =>
  async ({ token, ip, textVersion }: LinkConsent): Promise<Result<true>> => {
    const quotationId = await quotations.idByToken(token);
    if (quotationId === null) return refuse(unknownLink);
    return database.transaction(async (transaction) => {
      const text = await shownText(transaction, translator, textVersion);
      if (text === null) return refuse(textChanged);
      const version = await keepAgreedText(transaction, text);
      const at = clock.now();
      const kept = await transaction.query(KEEP, [newId(), quotationId, at, ip, version]);
      if (kept.length > 0) {
        recordAudit(transaction, {
          actor: { kind: 'link' },
          ip,
          at,
          action: 'quotation.marketingConsent',
          subjectId: quotationId,
          before: null,
          after: { granted: true, version },
        });
      }
      return accept(true);
    });
  };
