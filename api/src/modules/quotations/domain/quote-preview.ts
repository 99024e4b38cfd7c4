import type { Decimal } from '../../../kernel/decimal.js';
import type { Translate } from '../../../kernel/errors.js';
import { type Currency, formatMoney } from '../../../kernel/money.js';
import type { Alternative, QuoteLine as EngineLine, PricedQuote } from '../../quote-engine/index.js';
import type { QuoteLine } from '../graphql/quote-line.type.js';
import type { QuoteOption, QuotePreview, QuoteTotals } from '../graphql/quote-totals.type.js';
import { labelOf } from './label-of.js';

const toLine = (line: EngineLine, money: (amount: Decimal) => string): QuoteLine => ({
  position: line.position,
  productId: line.product.id,
  sku: line.product.sku,
  productName: line.product.name,
  roomName: line.roomName,
  openingLabel: line.openingLabel,
  openingId: null,
  unit: line.unit,
  baseQuantity: line.baseQuantity.toString(),
  wasteRate: line.wasteRate.toString(),
  quantity: line.quantity.toString(),
  unitPrice: money(line.unitPrice),
  installationUnitPrice: money(line.installationUnitPrice),
  complexityFactor: line.complexityFactor.toString(),
  materialCost: money(line.materialCost),
  installationCost: money(line.installationCost),
  subtotal: money(line.subtotal),
  steps: line.explanation.map((step) => ({ ...step, value: step.value.toString() })),
});

const toTotals = (
  { totals }: Alternative,
  currency: Currency,
  money: (amount: Decimal) => string,
  translate: Translate,
): QuoteTotals => ({
  area: totals.area.toString(),
  subtotal: money(totals.subtotal),
  volumeDiscountRate: totals.volumeDiscountRate.toString(),
  volumeDiscount: money(totals.volumeDiscount),
  nextVolumeTier: totals.nextTier,
  adjustments: totals.adjustments.map((adjustment) => ({
    kind: adjustment.kind,
    label: labelOf(adjustment, translate),
    amount: money(adjustment.amount),
    reason: adjustment.reason,
    origin: adjustment.origin,
  })),
  net: money(totals.net),
  taxRate: totals.taxRate.toString(),
  tax: money(totals.tax),
  total: money(totals.total),
  currency: currency.code,
});

/** A priced quote as the API shows it: amounts with the currency's decimals, the rest exact; lines of the first alternative. */
export const toPreview = (priced: PricedQuote, currency: Currency, translate: Translate): QuotePreview => {
  const money = (amount: Decimal) => formatMoney(amount, currency);
  const options: QuoteOption[] = priced.alternatives.map((alternative) => ({
    name: alternative.name,
    selected: false,
    lines: alternative.lines.map((line) => toLine(line, money)),
    totals: toTotals(alternative, currency, money, translate),
  }));
  const [first] = options;
  if (!first) throw new Error('The engine returned a quote without any alternative.');
  return { lines: first.lines, totals: first.totals, options };
};
