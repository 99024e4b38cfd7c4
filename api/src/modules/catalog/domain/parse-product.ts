import { Decimal } from '../../../kernel/decimal.js';
import type { FaultList } from '../../../kernel/fault-list.js';
import { LONGEST_NAME, LONGEST_TEXT, takeText } from '../../../kernel/take-text.js';
import type { ProductType } from '../../quote-engine/index.js';
import { type Figures, type GivenFigures, parseFigures } from './parse-figures.js';

/** A product as given. */
export interface GivenProduct {
  readonly sku: string | null;
  readonly name: string | null;
  readonly description?: string | null;
  readonly type: ProductType | null;
  readonly categoryId: string | null;
  readonly specifications?: GivenFigures | null;
}

/** The fields of a product that staff edit, checked and tidied. */
export interface ProductData extends Figures {
  readonly sku: string;
  readonly name: string;
  readonly description: string | null;
  readonly type: ProductType;
  readonly categoryId: string;
}

const LONGEST_SKU = 60;
/** Letters, marks, digits, punctuation, symbols and the plain space: what can be printed and read back. */
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u;

/** Checks a whole product; every fault is added at its own field. The value can be used when none was. */
export const parseProduct = (given: GivenProduct, faults: FaultList): ProductData => {
  const sku = takeText(faults, given.sku, { most: LONGEST_SKU, required: true }, 'sku') ?? '';
  if (!PRINTABLE.test(sku)) faults.add('INVALID', { key: 'catalog.sku' }, 'sku');
  if (given.type === null) faults.add('REQUIRED', { key: 'text.required' }, 'type');
  if (given.categoryId === null) faults.add('REQUIRED', { key: 'text.required' }, 'categoryId');
  return {
    sku,
    name: takeText(faults, given.name, { most: LONGEST_NAME, required: true }, 'name') ?? '',
    description: takeText(faults, given.description, { most: LONGEST_TEXT }, 'description'),
    type: given.type ?? 'LAMINATE',
    categoryId: given.categoryId ?? '',
    ...parseFigures(given.specifications ?? {}, faults.at('specifications')),
  };
};

/** What an update gives; what is absent stays as it is, null clears. */
export type ProductChanges = Partial<GivenProduct>;

/** The product that an update asks for, as if it were given whole. Null specifications clear all figures. */
export const withChanges = (current: ProductData, changes: ProductChanges): GivenProduct => {
  const { sku, name, description, type, categoryId, thicknessMicrons, ...figures } = current;
  const thickness = thicknessMicrons === null ? null : Decimal.parse(thicknessMicrons);
  const { specifications } = changes;
  return {
    sku,
    name,
    description,
    type,
    categoryId,
    ...changes,
    specifications:
      specifications === null ? null : { ...figures, thicknessMicrons: thickness, ...specifications },
  };
};
