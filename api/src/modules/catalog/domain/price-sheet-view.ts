import { Decimal } from '../../../kernel/decimal.js';
import type { PlannedPrice } from './plan-prices.js';

/** Amounts can be told apart only in one unit and one currency. */
const comparable = ({ before, after }: PlannedPrice) =>
  before && after && before.unit === after.unit && before.currency === after.currency
    ? { before, after }
    : null;

/** A planned price as the API shows it, but for its faults. */
export const plannedView = (planned: PlannedPrice) => {
  const { given, target, before, after, fate, warnings } = planned;
  const both = comparable(planned);
  const difference = (part: 'material' | 'installation'): string | null =>
    both && Decimal.parse(both.after[part]).minus(Decimal.parse(both.before[part])).toString();
  return {
    sku: given.sku,
    productId: target?.id ?? null,
    name: target?.name ?? null,
    version: target?.version ?? null,
    fate,
    before,
    after,
    materialDifference: difference('material'),
    installationDifference: difference('installation'),
    warnings: [...warnings],
  };
};
