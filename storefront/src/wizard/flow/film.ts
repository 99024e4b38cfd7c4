import type { Vertical } from './vocabulary';

/** A film as the catalogue publishes it, as far as choosing needs it. */
export interface Film {
  readonly sku: string;
  readonly name: string;
  readonly type: 'LAMINATE' | 'VINYL' | 'SOLAR_CONTROL' | 'PRIVACY' | 'DECORATIVE' | 'SECURITY';
  readonly category: { readonly slug: string; readonly verticals: readonly Vertical[] };
  readonly specifications: FilmFigures;
  /** Null: it cannot be quoted now. */
  readonly price: {
    readonly unit: 'SQUARE_METER' | 'LINEAR_METER';
    readonly materialWithTax: string;
    readonly installationWithTax: string;
    readonly currency: string;
  } | null;
}

/** In percent, where nothing else is said. */
export interface FilmFigures {
  readonly material: string | null;
  readonly color: string | null;
  readonly opacity: number | null;
  readonly uvProtection: number | null;
  readonly heatRejection: number | null;
  readonly visibleLightTransmission: number | null;
  /** µm, a decimal. */
  readonly thicknessMicrons: string | null;
}

/** Sold by the metre of stripe. */
export const isStriped = ({ price }: Pick<Film, 'price'>): boolean => price?.unit === 'LINEAR_METER';

/** Clear or tinted, dyed or metallised: one looks through it towards the brighter side, which by night is the room. */
export const isSeeThrough = ({ type, specifications: { color, material } }: Film): boolean =>
  type === 'SOLAR_CONTROL' ||
  type === 'LAMINATE' ||
  type === 'SECURITY' ||
  /silver|mirror|espej|plat/i.test(color ?? '') ||
  /metal/i.test(material ?? '');

/** Fades out over the glass, so that part of it stays clear. */
export const isGradual = ({ specifications: { color } }: Film): boolean =>
  /gradient|degrad|gradual/i.test(color ?? '');
