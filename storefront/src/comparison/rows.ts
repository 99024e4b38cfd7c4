import { figuresOf } from '../films/figures';
import type { Film } from '../films/use-films';

/** What films are compared by, one row each; text where there is nothing to draw. */
export interface Figure {
  readonly ray: 'light' | 'heat' | 'uv' | 'glare' | 'hides';
  /** In percent. */
  readonly passes: (film: Film) => number | null;
  /** Whether what is said and drawn is what passes, or what is held back. */
  readonly says: 'passes' | 'held';
}

export const FIGURES: readonly Figure[] = [
  { ray: 'light', passes: (film) => figuresOf(film).light, says: 'passes' },
  { ray: 'heat', passes: (film) => figuresOf(film).heat, says: 'held' },
  { ray: 'uv', passes: (film) => figuresOf(film).uv, says: 'held' },
  { ray: 'glare', passes: (film) => figuresOf(film).glare, says: 'held' },
  { ray: 'hides', passes: ({ specifications: { opacity } }) => opacity, says: 'passes' },
];
