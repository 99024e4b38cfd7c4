import { Decimal } from '../../../../kernel/decimal.js';
import type {
  ItemInputData,
  PriceUnit,
  ProductType,
  StripesInputData,
  Vertical,
} from '../../../../modules/quote-engine/index.js';
import type { Random, Weighted } from '../random.js';

/** A product that can be quoted, as far as the choice of films goes. */
export interface Film {
  readonly sku: string;
  readonly type: ProductType;
  readonly unit: PriceUnit;
  /** The lines of business its category is offered for. */
  readonly verticals: readonly string[];
}

/** Chooses films as customers do: by what the room needs, the first ones of the catalogue more often. */
export class Films {
  constructor(private readonly films: readonly Film[]) {}

  choose(wanted: Weighted<ProductType>, vertical: Vertical, random: Random): Film {
    const offered = this.films.filter(({ verticals }) => verticals.includes(vertical));
    const types = wanted.filter(([, type]) => offered.some((film) => film.type === type));
    const candidates = types.length > 0 ? offered : this.films;
    if (types.length === 0) return random.pick(candidates);
    const type = random.weighted(types);
    const fitting = candidates.filter((film) => film.type === type);
    return fitting[Math.floor(random.next() ** 1.5 * fitting.length)] ?? random.pick(fitting);
  }
}

const stripes = (random: Random): StripesInputData => ({
  direction: random.chance(0.8) ? 'HORIZONTAL' : 'VERTICAL',
  count: random.int(2, 14),
  width: Decimal.parse((random.int(1, 8) / 100).toFixed(2)),
});

/** The film as an item of an opening. */
export const itemOf = ({ sku, unit }: Film, option: string | null, random: Random): ItemInputData => ({
  sku,
  option,
  stripes: unit === 'LINEAR_METER' ? stripes(random) : null,
});
