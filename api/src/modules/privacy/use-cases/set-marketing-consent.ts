import type { Translate } from '../../../kernel/errors.js';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { newId } from '../../../kernel/ids.js';
import { LANGUAGES } from '../../../kernel/messages.js';
import { sha256 } from '../../../kernel/random-text.js';
import type { Sql } from '../../../platform/database/statement.js';
import { lockAccount } from '../../accounts/index.js';
import { recordAudit } from '../../audit/index.js';
import type { CustomerActor } from '../../identity/index.js';
import { type AgreedTextView, keepAgreedText, shopName } from '../../shop/index.js';
import { Consent } from '../consent.entity.js';
import { lastChoice } from '../consent-queries.js';
import type { PrivacyDependencies } from '../privacy-dependencies.js';

/** What the shop asks, in the words of a language. */
export const marketingText = async (sql: Sql, translate: Translate): Promise<AgreedTextView> => {
  const text = translate({ key: 'privacy.marketing', params: { shop: await shopName(sql) } });
  return { version: sha256(text), text };
};

const textChanged: Fault = {
  code: 'INVALID',
  message: { key: 'privacy.textChanged' },
  path: ['textVersion'],
};

export interface MarketingChoice {
  readonly actor: CustomerActor;
  readonly ip: string | null;
  readonly granted: boolean;
  /** The version of the words that the choice was made on. */
  readonly textVersion: string;
}

/**
 * Keeps what the owner of an account decided about news and offers, with the words shown. Deciding the same again adds
 * nothing. Taking a consent back is never refused, whatever the words.
 */
export const setMarketingConsent =
  ({ database, clock, translator }: PrivacyDependencies) =>
  ({ actor, ip, granted, textVersion }: MarketingChoice): Promise<Result<boolean>> =>
    database.transaction(async (transaction) => {
      const account = await lockAccount(transaction, actor.id);
      if (!account) return accept(false);
      const before = await lastChoice(transaction, actor.id);
      if (granted ? before?.granted && before.version === textVersion : !before?.granted)
        return accept(granted);
      const texts = await Promise.all(LANGUAGES.map((one) => marketingText(transaction, translator(one))));
      const shown = texts.find(({ version }) => version === textVersion);
      if (granted && !shown) return refuse(textChanged);
      const version = shown ? await keepAgreedText(transaction, shown.text) : before?.version;
      if (version === undefined) return refuse(textChanged);
      const at = clock.now();
      transaction.em.create(Consent, { id: newId(), account: actor.id, granted, at, ip, text: version });
      recordAudit(transaction, {
        actor,
        ip,
        at,
        action: 'account.marketingConsent',
        subjectId: actor.id,
        before: before && { ...before },
        after: { granted, version },
      });
      return accept(granted);
    });
