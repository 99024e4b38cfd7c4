import { hexOf, type Oklch } from './oklch';

const colors = <Name extends string>(table: Record<Name, Oklch>) => {
  const hex = (name: Name): string => hexOf(table[name]);
  return hex;
};

/** The papers and the colours of meaning, each dark or light enough to be read as text on its paper (WCAG AA). */
export const LIGHT = colors({
  paper: [0.985, 0.004, 95],
  raised: [0.998, 0.002, 95],
  ink: [0.24, 0.02, 250],
  muted: [0.5, 0.02, 250],
  line: [0.9, 0.008, 250],
  link: [0.49, 0.12, 240],
  leaf: [0.48, 0.12, 155],
  clay: [0.53, 0.19, 28],
  amber: [0.52, 0.115, 65],
});

export const DARK = colors({
  paper: [0.19, 0.018, 255],
  raised: [0.225, 0.02, 255],
  ink: [0.95, 0.008, 95],
  muted: [0.72, 0.015, 250],
  line: [0.33, 0.02, 255],
  link: [0.76, 0.11, 235],
  leaf: [0.78, 0.13, 155],
  clay: [0.74, 0.15, 28],
  amber: [0.82, 0.13, 75],
});

/** The same on both papers. */
export const SHARED = colors({
  sun: [0.78, 0.16, 70],
  sunDeep: [0.72, 0.16, 66],
  onSun: [0.24, 0.02, 250],
});

export const FILMS = colors({
  bronze: [0.55, 0.07, 60],
  charcoal: [0.3, 0.01, 250],
  grey: [0.5, 0.01, 250],
  ceramic: [0.93, 0.01, 200],
  frost: [0.96, 0.005, 220],
  mirror: [0.8, 0.01, 240],
  glass: [0.62, 0.13, 235],
});

export const TEXT_FONT = '"Instrument Sans Variable", system-ui, sans-serif';
export const DISPLAY_FONT = '"Bricolage Grotesque Variable", system-ui, sans-serif';
