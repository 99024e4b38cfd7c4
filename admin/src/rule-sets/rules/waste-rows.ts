import type { ProductType, WastePartsFragment } from '../../generated/graphql';

type Rates = WastePartsFragment['curved'];

/** The kinds of film that the table has rates for, in the order of their first rate. */
export const filmsOf = ({ byOpening, curved }: WastePartsFragment): ProductType[] => [
  ...new Set([...byOpening.flatMap(({ rates }) => rates), ...curved].map(({ product }) => product)),
];

/** A row's rate for each kind of film; what is not in it takes the rate of everything else. */
export const ratesFor = (films: readonly ProductType[], rates: Rates, otherwise: string): string[] =>
  films.map((film) => rates.find(({ product }) => product === film)?.rate ?? otherwise);
