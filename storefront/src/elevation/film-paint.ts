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

/** Colours as makers name them, in either language; the first that fits. */
const COLOURS: readonly [RegExp, string][] = [
  [/bronze|bronce/i, 'bronze'],
  [/silver|mirror|espej|plat/i, 'mirror'],
  [/frost|esmeril|mat[te]e/i, 'frost'],
  [/white|blanc/i, 'frost'],
  [/black|negr|charcoal|grafito/i, 'charcoal'],
  [/grey|gray|gris|neutral|neutr|humo/i, 'grey'],
  [/blue|azul/i, 'blue'],
  [/green|verde/i, 'green'],
  [/red|rojo/i, 'red'],
  [/yellow|amarill/i, 'yellow'],
];

/** How a film looks, by its published colour and as dark as the light that it holds back. */
export function filmPaint({ color, opacity, visibleLightTransmission }: Figures): FilmPaint {
  const named = COLOURS.find(([pattern]) => color && pattern.test(color))?.[1] ?? 'ceramic';
  const held = visibleLightTransmission === null ? (opacity ?? 40) : 100 - visibleLightTransmission;
  const scatters = named === 'frost' || /custom/i.test(color ?? '');
  return {
    fill: `var(--color-${named})`,
    // What scatters the light covers the view however much of it passes.
    strength: Math.min(0.97, 0.14 + (Math.max(held, scatters ? (opacity ?? 0) : 0) / 100) * 0.83),
    finish: named === 'mirror' ? 'mirror' : scatters ? 'frost' : 'tint',
    gradual: /gradient|degrad|gradual/i.test(color ?? ''),
  };
}
