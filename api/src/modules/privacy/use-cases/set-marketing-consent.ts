import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { newId } from '../../../kernel/ids.js';
import { lockAccount } from '../../accounts/index.js';
import { recordAudit } from '../../audit/index.js';
import type { CustomerActor } from '../../identity/index.js';
import { keepAgreedText } from '../../shop/index.js';
import { Consent } from '../consent.entity.js';
import { lastChoice } from '../consent-queries.js';
import { shownText, textChanged } from '../marketing-text.js';
import type { PrivacyDependencies } from '../privacy-dependencies.js';

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
      const shown = await shownText(transaction, translator, textVersion);
      if (granted && shown === null) return refuse(textChanged);
      const version = shown !== null ? await keepAgreedText(transaction, shown) : before?.version;
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
