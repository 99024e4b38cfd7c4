import type { QuotationMarginsQuery } from '../../generated/graphql';

type Quotation = NonNullable<QuotationMarginsQuery['quotation']>;
type Option = Quotation['options'][number];
type Line = Option['lines'][number];

/** What a line's film costs the shop and brings in, in the quotation's currency before tax. */
export interface LineMargin {
  readonly line: Line;
  /** Film with waste, in m²; null for stripes whose width nobody said. */
  readonly area: number | null;
  readonly cost: number | null;
  readonly margin: number | null;
}

export interface OptionMargin {
  readonly lines: readonly LineMargin[];
  /** What the film costs, of the lines whose cost is known. */
  readonly cost: number;
  /** What is left of the net price, after discounts and adjustments, for labour and profit; null while a cost is missing. */
  readonly margin: number | null;
  /** The margin as a share of the net price. */
  readonly rate: number | null;
  /** Lines whose film has no cost, or no area. */
  readonly unknown: number;
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

const openingsOf = ({ properties, vehicles }: Pick<Quotation, 'properties' | 'vehicles'>) => [
  ...properties.flatMap(({ rooms }) => rooms.flatMap(({ openings }) => openings)),
  ...vehicles.flatMap(({ openings }) => openings),
];

/** Quote rules, per alternative, step 6: stripes measure their length by their width. */
function areaOf(line: Line, option: string, openings: ReturnType<typeof openingsOf>): number | null {
  if (line.unit === 'SQUARE_METER') return Number(line.quantity);
  const items = openings.find(({ id }) => id === line.openingId)?.items ?? [];
  const item = items.find((one) => one.sku === line.sku && (one.option ?? option) === option);
  return item?.stripes?.width ? Number(line.quantity) * Number(item.stripes.width) : null;
}

/** What an alternative leaves the shop, by the films' costs of today. */
export function marginOf(
  quotation: Pick<Quotation, 'properties' | 'vehicles'>,
  option: Option,
): OptionMargin {
  const openings = openingsOf(quotation);
  const lines = option.lines.map((line): LineMargin => {
    const area = areaOf(line, option.name, openings);
    const price = line.product?.costPerSquareMeter;
    const cost = area === null || price == null ? null : cents(area * Number(price));
    return { line, area, cost, margin: cost === null ? null : cents(Number(line.materialCost) - cost) };
  });
  const cost = cents(lines.reduce((sum, line) => sum + (line.cost ?? 0), 0));
  const unknown = lines.filter((line) => line.cost === null).length;
  const net = Number(option.totals.net);
  const margin = unknown > 0 ? null : cents(net - cost);
  return { lines, cost, unknown, margin, rate: margin === null || net === 0 ? null : margin / net };
}
