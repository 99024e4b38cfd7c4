import { FILMS } from '../../theme/tokens';

export interface FilmFigures {
  readonly visibleLightTransmission: number | null;
  readonly opacity: number | null;
  readonly color: string | null;
}

const COLOURS: readonly [RegExp, ReturnType<typeof FILMS>][] = [
  [/bronce|bronze/i, FILMS('bronze')],
  [/espej|mirror|plat|silver/i, FILMS('mirror')],
  [/blanc|white|esmeril|frost|mate/i, FILMS('frost')],
  [/neutr|cer[aá]mic|clear|transparent|incolor/i, FILMS('ceramic')],
  [/gris|grey|gray|humo/i, FILMS('grey')],
];

/** How a film looks on the drawing: its colour, and as dark as the light that it holds back. */
export function filmTint({ visibleLightTransmission, opacity, color }: FilmFigures): {
  fill: string;
  strength: number;
} {
  const named = COLOURS.find(([pattern]) => color && pattern.test(color))?.[1];
  const held = visibleLightTransmission === null ? (opacity ?? 40) : 100 - visibleLightTransmission;
  return {
    fill: named ?? FILMS('charcoal'),
    strength: 0.12 + (Math.min(100, Math.max(0, held)) / 100) * 0.68,
  };
}
