import type { Decimal } from '../../../kernel/decimal.js';
import { accept, type Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import type { Caller, CatalogDependencies } from '../catalog-dependencies.js';
import { checkDecimals } from '../domain/take-number.js';
import { lockProduct, recordProduct } from './change-product.js';
import type { ChangeTarget } from './record-change.js';

const COST_DECIMALS = 4;

/** Says what a square metre of a film costs the shop; null: nobody knows. Answers with the product's id. */
export const setProductCost =
  (dependencies: Pick<CatalogDependencies, 'database' | 'clock'>) =>
  (caller: Caller, target: ChangeTarget, cost: Decimal | null): Promise<Result<string>> =>
    lockProduct(dependencies)(
      caller,
      target,
      async (locked) => {
        const { product } = locked;
        const faults = FaultList.for([]);
        if (cost?.isNegative()) faults.add('OUT_OF_RANGE', { key: 'catalog.cost' }, 'costPerSquareMeter');
        if (cost) checkDecimals(faults, cost, COST_DECIMALS, 'costPerSquareMeter');
        const checked = faults.result(cost?.toString() ?? null);
        if (!checked.ok) return checked;
        const before = { costPerSquareMeter: product.costPerSquareMeter ?? null };
        product.costPerSquareMeter = checked.value;
        await recordProduct(locked, 'product.changed', {
          action: 'product.costSet',
          before,
          after: { costPerSquareMeter: checked.value },
        });
        return accept(product.id);
      },
      'productId',
    );
