import type { Film } from '../films/use-films';

export interface FilmLook {
  tint: string;
  /** How much of the view the tint covers, 0 to 1. */
  cover: number;
  /** Share of the sun's heat that still comes in, 0 to 1. */
  warmth: number;
  /** Blur of what is seen through it, in the drawing's units. */
  blur: number;
  /** A dyed or metallised film filters the view; a vinyl lies over it. */
  seeThrough: boolean;
}

/** The catalogue names colours in English; a gradient looks like its plain colour here. */
const tints: Record<string, string> = {
  bronze: 'var(--film-bronze)',
  charcoal: 'var(--film-charcoal)',
  grey: 'var(--film-grey)',
  neutral: 'var(--film-grey)',
  silver: 'var(--film-mirror)',
  frosted: 'var(--film-frost)',
  white: 'var(--film-frost)',
  black: 'var(--film-charcoal)',
  blue: 'var(--film-blue)',
  green: 'var(--film-green)',
  red: 'var(--film-red)',
  yellow: 'var(--film-yellow)',
};

/** What a film does to the drawn window, from its own figures. */
export function lookOf({ type, specifications }: Pick<Film, 'type' | 'specifications'>): FilmLook {
  const { color, visibleLightTransmission, heatRejection } = specifications;
  const [base = ''] = (color ?? '').split(' ');
  const passes = (visibleLightTransmission ?? 90) / 100;
  return {
    tint: tints[base] ?? 'var(--film-ceramic)',
    cover: Math.min(0.97, (1 - passes) * 1.05),
    warmth: 1 - (heatRejection ?? 0) / 100,
    blur: base === 'frosted' ? 7 : 0,
    seeThrough: type === 'SOLAR_CONTROL' || type === 'LAMINATE' || base === 'silver',
  };
}
