import { accept, type Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { newId } from '../../../kernel/ids.js';
import type { Caller, CatalogDependencies } from '../catalog-dependencies.js';
import { type GivenPrice, type PriceData, parsePrice } from '../domain/parse-price.js';
import { placeOn } from '../domain/price-timeline.js';
import { samePrice } from '../domain/same-price.js';
import { ProductPrice } from '../product-price.entity.js';
import { type LockedPrices, lockPrices, recordPrice, snapshotOfPrice } from './change-prices.js';
import type { ChangeTarget } from './record-change.js';

/** A price of a product, by their ids. */
export interface SetPrice {
  readonly productId: string;
  readonly priceId: string;
}

/**
 * Sets what a product costs from a day on, until the day when a later price begins. The price in force on that day
 * ends there; one that starts on the same day is overwritten. Setting what is in force on that day anyway changes
 * nothing, so that a nightly import leaves no trace.
 */
export const setProductPrice =
  (dependencies: CatalogDependencies) =>
  (caller: Caller, target: ChangeTarget, input: GivenPrice): Promise<Result<SetPrice>> =>
    lockPrices(dependencies)(
      caller,
      target,
      async (locked) => {
        const { day: today, currency } = await dependencies.pricesNow(locked.transaction);
        const faults = FaultList.for(['input']);
        const checked = faults.result(parsePrice(input, { today, currency }, faults));
        if (!checked.ok) return checked;
        const price = await place(locked, checked.value);
        return accept({ productId: locked.product.id, priceId: price.id });
      },
      'productId',
    );

const place = async (locked: LockedPrices, data: PriceData): Promise<ProductPrice> => {
  const { product, history, transaction, now } = locked;
  const { replaces, closes, validUntil } = placeOn(history, data.validFrom);
  const covering = history.find(({ id }) => id === replaces || id === closes) ?? null;
  if (covering && samePrice(covering, data)) return covering;
  const before = snapshotOfPrice(covering);
  if (covering && replaces) {
    Object.assign(covering, data, { validUntil });
    await recordPrice(locked, 'price.set', before, snapshotOfPrice(covering));
    return covering;
  }
  if (covering) covering.validUntil = data.validFrom;
  // The old price has to end before the new one stands beside it: no two may overlap, not even for one statement.
  await transaction.em.flush();
  const price = transaction.em.create(ProductPrice, {
    id: newId(),
    product,
    ...data,
    validUntil,
    createdAt: now,
  });
  await recordPrice(locked, 'price.set', before, snapshotOfPrice(price));
  return price;
};
