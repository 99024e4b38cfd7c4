import { recommend } from '../films/recommend';
import type { Film } from '../films/use-films';
import { GOALS, type Goal, VERTICALS, type Vertical } from '../films/vocabulary';

/** Figures that a film has to reach, in percent. */
export const MINIMA = ['light', 'heat', 'uv', 'privacy'] as const;
export type Minimum = (typeof MINIMA)[number];

/** Which films one wants to see; stands in the address, so that it can be shared and gone back to. */
export interface Filter {
  readonly goal: Goal | null;
  readonly category: string | null;
  readonly vertical: Vertical | null;
  /** 0 is no condition. */
  readonly minima: Readonly<Record<Minimum, number>>;
  /** SKUs that were put side by side. */
  readonly compared: readonly string[];
}

/** More than that nobody can take in side by side. */
export const MOST_COMPARED = 4;

const oneOf = <T extends string>(values: readonly T[], given: string | null): T | null =>
  values.find((value) => value.toLowerCase() === given) ?? null;

const figure = (given: string | null): number => {
  const value = Number(given);
  return Number.isInteger(value) && value > 0 && value <= 100 ? value : 0;
};

export const listOf = (given: string | null): string[] =>
  [...new Set((given ?? '').split(',').filter((sku) => sku !== ''))].slice(0, MOST_COMPARED);

/** With it or without it; not more than can be compared. */
export const toggled = (compared: readonly string[], sku: string): readonly string[] =>
  compared.includes(sku)
    ? compared.filter((other) => other !== sku)
    : [...compared, sku].slice(0, MOST_COMPARED);

/** What cannot be read counts as not said. */
export function readFilter(search: string): Filter {
  const given = new URLSearchParams(search);
  return {
    goal: oneOf(GOALS, given.get('goal')),
    category: given.get('category'),
    vertical: oneOf(VERTICALS, given.get('vertical')),
    minima: {
      light: figure(given.get('light')),
      heat: figure(given.get('heat')),
      uv: figure(given.get('uv')),
      privacy: figure(given.get('privacy')),
    },
    compared: listOf(given.get('compare')),
  };
}

/** The query string of a filter, with its question mark; nothing for no filter at all. */
export function writeFilter({ goal, category, vertical, minima, compared }: Filter): string {
  const said = new URLSearchParams();
  if (goal) said.set('goal', goal.toLowerCase());
  if (category) said.set('category', category);
  if (vertical) said.set('vertical', vertical.toLowerCase());
  for (const name of MINIMA) if (minima[name] > 0) said.set(name, String(minima[name]));
  // Commas need no escaping in a query, and a list of article codes stays readable.
  if (compared.length > 0) said.set('compare', compared.join(','));
  const text = said.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}

const figures = ({ specifications }: Film): Record<Minimum, number> => ({
  light: specifications.visibleLightTransmission ?? 0,
  heat: specifications.heatRejection ?? 0,
  uv: specifications.uvProtection ?? 0,
  privacy: specifications.opacity ?? 0,
});

/** The films that a filter leaves; those that serve its goal best come first. */
export function applyFilter(films: readonly Film[], { goal, category, vertical, minima }: Filter): Film[] {
  const ordered = goal ? recommend(films, goal).map(({ film }) => film) : films;
  return ordered.filter((film) => {
    const has = figures(film);
    return (
      (!category || film.category.slug === category) &&
      (!vertical || film.category.verticals.includes(vertical)) &&
      MINIMA.every((name) => has[name] >= minima[name])
    );
  });
}

/** Whether anything is filtered away; what is compared filters nothing. */
export const isFiltering = (filter: Filter): boolean => writeFilter({ ...filter, compared: [] }) !== '';
