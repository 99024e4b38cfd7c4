import { sum } from '../../format/exact';
import type { QuotationDetailFragment } from '../../generated/graphql';

type Line = Pick<QuotationDetailFragment['options'][number]['lines'][number], 'unit' | 'quantity'>;

/** What film an alternative takes, waste included: panes by m², stripes by metre. Units that it has none of are left out. */
export const filmOf = (lines: readonly Line[]): readonly Line[] =>
  (['SQUARE_METER', 'LINEAR_METER'] as const)
    .map((unit) => ({
      unit,
      quantity: sum(...lines.filter((line) => line.unit === unit).map(({ quantity }) => quantity)),
    }))
    .filter(({ quantity }) => Number(quantity) !== 0);
