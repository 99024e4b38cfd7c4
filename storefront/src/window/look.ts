import { isGradual, isSeeThrough, isStriped, type Nature } from '../films/nature';
import type { FilmFragment } from '../generated/graphql';

/** How a film lies on the glass: over all of it, fading upwards, in bands, or as a cut design. */
export type Coverage = 'whole' | 'gradient' | 'bands' | 'design';

/** What a film does to the drawn window, from its own figures. Shares are 0 to 1. */
export interface FilmLook {
  readonly tint: Tint;
  /** How much of the view the film's own colour covers. */
  readonly cover: number;
  /** A dyed or metallised film filters the view; a vinyl lies over it. */
  readonly seeThrough: boolean;
  /** Blur of what is seen through it, in the drawing's units. */
  readonly blur: number;
  /** How much of the bright sky it throws back; nothing of it is left at night. */
  readonly mirror: number;
  /** Share of the sun's heat, and of its light, that still comes in. */
  readonly warmth: number;
  readonly light: number;
  readonly coverage: Coverage;
}

export type Tint =
  | 'bronze'
  | 'charcoal'
  | 'grey'
  | 'ceramic'
  | 'frost'
  | 'mirror'
  | 'blue'
  | 'green'
  | 'red'
  | 'yellow';

/** Shops name colours in Spanish or English; the first word that is known decides. */
const TINTS: readonly (readonly [RegExp, Tint])[] = [
  [/bronze|bronce|copper|cobre/i, 'bronze'],
  [/silver|mirror|plata|espej/i, 'mirror'],
  [/frost|white|blanc|esmeril|mate|custom|printed|impres/i, 'frost'],
  [/black|charcoal|negr|carb[oó]n/i, 'charcoal'],
  [/gr[ea]y|gris|humo|neutr/i, 'grey'],
  [/blue|azul/i, 'blue'],
  [/green|verde/i, 'green'],
  [/red|roj/i, 'red'],
  [/yellow|amarill/i, 'yellow'],
];

const tintOf = (color: string): Tint => TINTS.find(([pattern]) => pattern.test(color))?.[1] ?? 'ceramic';

const coverageOf = (film: Nature): Coverage => {
  if (isStriped(film)) return 'bands';
  if (isGradual(film)) return 'gradient';
  return /custom|printed|impres/i.test(film.specifications.color ?? '') ? 'design' : 'whole';
};

type Figures = Nature & Pick<FilmFragment, 'specifications'>;

/** What is not known is taken for that of bare glass. */
export function lookOf(film: Figures): FilmLook {
  const { specifications } = film;
  const color = specifications.color ?? '';
  const tint = tintOf(color);
  const light = (specifications.visibleLightTransmission ?? 89) / 100;
  const opacity = (specifications.opacity ?? 0) / 100;
  const seeThrough = isSeeThrough(film);
  return {
    tint,
    seeThrough,
    cover: seeThrough ? (1 - light) ** 1.15 : Math.min(0.97, Math.max(opacity, 0.35)),
    blur: /frost|esmeril|mate/i.test(color) ? 7 : 0,
    mirror: seeThrough && tint === 'mirror' ? opacity * 0.9 : 0,
    warmth: 1 - (specifications.heatRejection ?? 0) / 100,
    light,
    coverage: coverageOf(film),
  };
}
