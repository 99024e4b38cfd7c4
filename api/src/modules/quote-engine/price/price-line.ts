import { Decimal } from '../../../kernel/decimal.js';
import type { Currency } from '../../../kernel/money.js';
import type { ExplanationStep, QuoteLine } from '../priced-quote.js';
import type { RuleTables } from '../rule-set.js';
import type { Piece, Waste } from '../waste.js';
import { baseQuantity } from './base-quantity.js';
import { complexityFactors, productOf } from './complexity.js';

/** What the sentences call the unit; one object each, since every line mentions it four times. */
const PER_UNIT = { SQUARE_METER: { unit: 'm²' }, LINEAR_METER: { unit: 'm' } } as const;

/** Prices one film on one opening (quote rules, per item). */
export function priceLine(
  position: number,
  piece: Piece,
  waste: Waste,
  rules: RuleTables,
  currency: Currency,
): QuoteLine {
  const { item, opening, room } = piece;
  const { unit, material, installation } = item.product.price;
  const base = baseQuantity(item, opening);
  const quantity = base.value.times(Decimal.ONE.plus(waste.rate));
  const factors = complexityFactors(piece, rules);
  const factor = productOf(factors);
  const materialCost = quantity.times(material).round(currency.decimals);
  const installationCost = quantity.times(installation).times(factor).round(currency.decimals);
  const subtotal = materialCost.plus(installationCost);
  const params = PER_UNIT[unit];
  const explanation: ExplanationStep[] = [
    base,
    { code: waste.code, value: waste.rate, params: waste.params },
    { code: 'QUANTITY', value: quantity, params },
    { code: 'MATERIAL_PRICE', value: material, params },
    { code: 'MATERIAL_COST', value: materialCost },
    ...factors,
    { code: 'COMPLEXITY_FACTOR', value: factor },
    { code: 'INSTALLATION_PRICE', value: installation, params },
    { code: 'INSTALLATION_COST', value: installationCost },
    { code: 'SUBTOTAL', value: subtotal },
  ];
  return {
    position,
    item,
    opening,
    product: item.product,
    roomName: room ? room.name : null,
    openingLabel: opening.label,
    unit,
    baseQuantity: base.value,
    wasteRate: waste.rate,
    quantity,
    unitPrice: material,
    installationUnitPrice: installation,
    complexityFactor: factor,
    materialCost,
    installationCost,
    subtotal,
    explanation,
  };
}
