/** What can be wrong with a size as somebody typed it. */
export type SizeFault = 'missing' | 'unreadable' | 'too_fine' | 'too_small' | 'too_large';

/** A size in whole millimetres, the finest that the shop cuts; or why the text is none. */
export type Size = { readonly millimetres: number } | { readonly fault: SizeFault };

export type Unit = 'm' | 'cm' | 'mm';

/** What a kind of size may be, in millimetres (both ends belong to it), and the unit that a bare number means. */
export interface SizeKind {
  readonly min: number;
  readonly max: number;
  readonly bare: (value: number, decimals: number) => Unit;
}

/**
 * A side of glass: 5 cm to 50 m. By size, "2,40" are metres, "240" centimetres and "2400" millimetres. From 10 on, one
 * decimal is half a centimetre ("45,5"), two are metres ("12,50").
 */
const SIDE: SizeKind = {
  min: 50,
  max: 50_000,
  bare: (value, decimals) => (value < 10 || (decimals > 1 && value < 50) ? 'm' : value < 500 ? 'cm' : 'mm'),
};

/** One stripe: 5 mm to 5 m wide. "5" are centimetres, "0,05" metres. */
export const STRIPE: SizeKind = {
  min: 5,
  max: 5_000,
  bare: (value) => (value < 1 ? 'm' : value < 500 ? 'cm' : 'mm'),
};

/** A side in a column whose head says the unit. */
export const sideIn = (unit: Unit): SizeKind => ({ ...SIDE, bare: () => unit });

const MILLIMETRES: Readonly<Record<Unit, number>> = { m: 1000, cm: 10, mm: 1 };

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(mm|mil[ií]metros?|millimet(er|re)s?)\.?$/, 'mm'],
  [/^(cms?|cent[ií]metros?|centimet(er|re)s?)\.?$/, 'cm'],
  [/^(m|mts?|metros?|met(er|re)s?)\.?$/, 'm'],
];

export const unitOf = (word: string): Unit | undefined =>
  UNITS.find(([pattern]) => pattern.test(word.trim().toLowerCase()))?.[1];

const NUMBER = /^(\d+)?(?:[.,](\d+))?\s*([a-zí.]*)$/;
/** "1 m 20" */
const METRES_AND_CENTIMETRES = /^(\d{1,2})\s*m\s*(\d{2})(?:\s*cms?)?$/;
/** "1.200 mm": a point between thousands, since nobody measures thousandths of a millimetre. */
const GROUPED_MILLIMETRES = /^(\d{1,2})[.,](\d{3})\s*(?=mm|mil)/;

/** Reads "1,2", "1.2 m", "120 cm", "1200mm" or "1 m 20". */
export function readSize(text: string, kind: SizeKind = SIDE): Size {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(METRES_AND_CENTIMETRES, '$1,$2 m')
    .replace(GROUPED_MILLIMETRES, '$1$2 ');
  if (typed === '') return { fault: 'missing' };
  const [, whole, fraction, word] = NUMBER.exec(typed) ?? [];
  if (whole === undefined && fraction === undefined) return { fault: 'unreadable' };
  const value = Number(`${whole ?? '0'}.${fraction ?? '0'}`);
  const unit = word ? unitOf(word) : kind.bare(value, fraction?.length ?? 0);
  if (!unit) return { fault: 'unreadable' };
  const exact = value * MILLIMETRES[unit];
  const millimetres = Math.round(exact);
  if (millimetres > kind.max) return { fault: 'too_large' };
  // A decimal times a power of ten misses a whole number by less than this.
  if (Math.abs(exact - millimetres) > 1e-6) return { fault: 'too_fine' };
  return millimetres < kind.min ? { fault: 'too_small' } : { millimetres };
}

/** The millimetres of a text; undefined while it is no size. */
export function millimetresOf(text: string, kind: SizeKind = SIDE): number | undefined {
  const size = readSize(text, kind);
  return 'fault' in size ? undefined : size.millimetres;
}

/** Metres as the API takes them. */
export const metresOf = (millimetres: number): string => String(millimetres / 1000);
