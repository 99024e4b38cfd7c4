/** What a film does to a drawn glass. */
export interface FilmPaint {
  /** A colour, as CSS names it. */
  readonly fill: string;
  /** How much of the view it covers, 0 to 1. */
  readonly strength: number;
  readonly finish: 'tint' | 'mirror' | 'frost';
  /** Fades out upwards. */
  readonly gradual: boolean;
}

interface Figures {
  readonly color: string | null;
  readonly opacity: number | null;
  readonly visibleLightTransmission: number | null;
}

/** Colours as makers name them, in either language; the first that fits. Written out: Tailwind keeps the ones that it reads. */
const COLOURS: readonly [RegExp, string][] = [
  [/bronze|bronce/i, 'var(--color-bronze)'],
  [/silver|mirror|espej|plat/i, 'var(--color-mirror)'],
  [/frost|esmeril|mat[te]e/i, 'var(--color-frost)'],
  [/white|blanc/i, 'var(--color-frost)'],
  [/black|negr|charcoal|grafito/i, 'var(--color-charcoal)'],
  [/grey|gray|gris|neutral|neutr|humo/i, 'var(--color-grey)'],
  [/blue|azul/i, 'var(--color-blue)'],
  [/green|verde/i, 'var(--color-green)'],
  [/red|rojo/i, 'var(--color-red)'],
  [/yellow|amarill/i, 'var(--color-yellow)'],
];

/** How a film looks, by its published colour and as dark as the light that it holds back. */
export function filmPaint({ color, opacity, visibleLightTransmission }: Figures): FilmPaint {
  const fill = COLOURS.find(([pattern]) => color && pattern.test(color))?.[1] ?? 'var(--color-ceramic)';
  const held = visibleLightTransmission === null ? (opacity ?? 40) : 100 - visibleLightTransmission;
  const scatters = fill === 'var(--color-frost)' || /custom/i.test(color ?? '');
  return {
    fill,
    // What scatters the light covers the view however much of it passes.
    strength: Math.min(0.97, 0.14 + (Math.max(held, scatters ? (opacity ?? 0) : 0) / 100) * 0.83),
    finish: fill === 'var(--color-mirror)' ? 'mirror' : scatters ? 'frost' : 'tint',
    gradual: /gradient|degrad|gradual/i.test(color ?? ''),
  };
}
