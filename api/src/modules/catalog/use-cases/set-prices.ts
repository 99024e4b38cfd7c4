import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { idempotentRequest, keyConflict, keyFault } from '../../../kernel/idempotency.js';
import { answerViolations } from '../../../platform/database/violations.js';
import type { Caller, CatalogDependencies } from '../catalog-dependencies.js';
import { takeStart } from '../domain/parse-price.js';
import { planPrices } from '../domain/plan-prices.js';
import { keepBatch, type PriceBatchOutcome, priceBatchOf } from '../price-batches.js';
import { lockPriceTargets } from '../read-model/price-targets.js';
import type { GivenPrices } from './preview-prices.js';
import { savePrices } from './save-prices.js';

const KEY = ['idempotencyKey'];

/**
 * Sets the prices of many films from a day on, all of them or none: every fault of every row at once. The films are
 * locked first, in one order, so that what was checked is what is changed; a retry with the same key is answered with
 * what the first did. The number of statements does not depend on the number of prices.
 */
export const setProductPrices =
  ({ database, clock, pricesNow }: CatalogDependencies) =>
  async (caller: Caller, input: GivenPrices, key: string): Promise<Result<PriceBatchOutcome>> => {
    const unusable = keyFault(key, KEY);
    const { prices } = input;
    const work = database.transaction(async (transaction): Promise<Result<PriceBatchOutcome>> => {
      const now = clock.now();
      const targets = await lockPriceTargets(
        transaction,
        prices.map(({ sku }) => sku.trim()),
      );
      const request = idempotentRequest(caller.actor, key, input);
      const earlier = unusable ? null : await priceBatchOf(transaction, request);
      if (earlier) {
        return earlier.inputHash === request.inputHash ? accept(earlier.outcome) : refuse(keyConflict(KEY));
      }
      const { day: today, currency } = await pricesNow(transaction);
      const faults = FaultList.for(['input']);
      const validFrom = takeStart(input.validFrom, today, faults);
      const planned = planPrices(prices, targets, { currency, validFrom, path: ['input', 'prices'] });
      faults.take([...(unusable ? [unusable] : []), ...planned.flatMap((row) => row.faults)]);
      const checked = faults.result(planned);
      if (!checked.ok) return checked;
      await savePrices({ transaction, caller, now }, planned);
      const changed = planned.filter(({ fate }) => fate === 'NEW').length;
      const outcome = { validFrom, changed, unchanged: planned.length - changed };
      await keepBatch(transaction, request, outcome, now);
      return accept(outcome);
    });
    return answerViolations(work, ({ constraint }) =>
      constraint === 'price_batch_caller_key_unique' ? keyConflict(KEY) : null,
    );
  };
