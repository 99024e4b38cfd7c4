import type { ProductView } from '../../catalog/index.js';

/** The brand's tints of films, as sRGB. */
const TINTS: readonly (readonly [RegExp, string])[] = [
  [/bronze|bronce|copper|cobre/i, '#906847'],
  [/silver|mirror|plata|espej/i, '#8f989e'],
  [/frost|white|blanc|esmeril|mate|custom|printed|impres/i, '#cfdade'],
  [/black|charcoal|negr|carb[oó]n/i, '#2a2e33'],
  [/gr[ea]y|gris|humo|neutr/i, '#5f6469'],
  [/blue|azul/i, '#0f74c5'],
  [/green|verde/i, '#3b9555'],
  [/red|roj/i, '#d33c33'],
  [/yellow|amarill/i, '#f0cf4c'],
];
const CERAMIC = '#9db4bb';

/** On paper even a clear film has to be seen, and through a dark one its measures and lines. */
const FAINTEST = 0.2;
const STRONGEST = 0.8;

/** A film's colour and how much it covers, from what its maker says of it. */
export const lookOf = (film: ProductView | null): { readonly color: string; readonly cover: number } => {
  const { color, opacity, visibleLightTransmission: light } = film?.specifications ?? {};
  const tint = TINTS.find(([pattern]) => pattern.test(color ?? ''))?.[1] ?? CERAMIC;
  const seen = light == null ? (opacity ?? 0) / 100 : 1 - light / 100;
  return { color: tint, cover: Math.min(STRONGEST, Math.max(FAINTEST, seen)) };
};
