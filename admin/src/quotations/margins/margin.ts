import { decimalsOf, negative, product, rounded, sum } from '../../format/exact';
import type { QuotationMarginsQuery } from '../../generated/graphql';

type Quotation = NonNullable<QuotationMarginsQuery['quotation']>;
type Option = Quotation['options'][number];
type Line = Option['lines'][number];

/** What a line's film costs the shop and brings in, in the quotation's currency before tax. */
export interface LineMargin {
  readonly line: Line;
  /** Film with waste, in m²; null for stripes whose width nobody said. */
  readonly area: string | null;
  readonly cost: string | null;
  readonly margin: string | null;
  /** The margin as a share of the film's price. */
  readonly rate: number | null;
}

export interface OptionMargin {
  readonly lines: readonly LineMargin[];
  /** What the film costs, of the lines whose cost is known. */
  readonly cost: string;
  /** What is left of the net price, after discounts and adjustments, for labour and profit; null while a cost is missing. */
  readonly margin: string | null;
  /** The margin as a share of the net price. */
  readonly rate: number | null;
  /** Lines whose film has no cost, or no area. */
  readonly unknown: number;
}

const shareOf = (margin: string, price: string): number | null =>
  Number(price) === 0 ? null : Number(margin) / Number(price);

const openingsOf = ({ properties, vehicles }: Pick<Quotation, 'properties' | 'vehicles'>) => [
  ...properties.flatMap(({ rooms }) => rooms.flatMap(({ openings }) => openings)),
  ...vehicles.flatMap(({ openings }) => openings),
];

/** Quote rules, per alternative, step 6: stripes measure their length by their width. */
function areaOf(line: Line, option: string, openings: ReturnType<typeof openingsOf>): string | null {
  if (line.unit === 'SQUARE_METER') return line.quantity;
  const items = openings.find(({ id }) => id === line.openingId)?.items ?? [];
  const item = items.find((one) => one.sku === line.sku && (one.option ?? option) === option);
  return item?.stripes?.width ? product(line.quantity, item.stripes.width) : null;
}

/** What an alternative leaves the shop, by the films' costs of today. */
export function marginOf(
  quotation: Pick<Quotation, 'properties' | 'vehicles'>,
  option: Option,
): OptionMargin {
  const openings = openingsOf(quotation);
  const { currency, net } = option.totals;
  const lines = option.lines.map((line): LineMargin => {
    const area = areaOf(line, option.name, openings);
    const price = line.product?.costPerSquareMeter;
    if (area === null || price == null) return { line, area, cost: null, margin: null, rate: null };
    const cost = rounded(product(area, price), decimalsOf(currency));
    const left = sum(line.materialCost, negative(cost));
    return { line, area, cost, margin: left, rate: shareOf(left, line.materialCost) };
  });
  const cost = sum(...lines.flatMap((line) => line.cost ?? []));
  const unknown = lines.filter((line) => line.cost === null).length;
  const margin = unknown > 0 ? null : sum(net, negative(cost));
  const rate = margin === null ? null : shareOf(margin, net);
  return { lines, cost, unknown, margin, rate };
}
