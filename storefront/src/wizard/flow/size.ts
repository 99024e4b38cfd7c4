/** What can be wrong with a size as somebody typed it. */
export type SizeFault = 'missing' | 'unreadable' | 'tooFine' | 'tooSmall' | 'tooLarge';

/** A size in whole millimetres, the finest that the shop cuts; or why the text is none. */
export type Size = { readonly millimetres: number } | { readonly fault: SizeFault };

type Unit = 'm' | 'cm' | 'mm';

/** What a kind of size may be (both ends belong to it), and the unit that a bare number means. */
export interface SizeKind {
  readonly min: number;
  readonly max: number;
  readonly bare: (value: number, decimals: number) => Unit;
}

/**
 * A side of glass: 5 cm to 50 m. Nobody has a pane of 240 m: «2,40» is in metres, «240» in centimetres, «2400» in
 * millimetres. From 10 on, one decimal is half a centimetre («45,5»), two are metres («12,50»). The drawing shows at once
 * how the number was read.
 */
export const SIDE: SizeKind = {
  min: 50,
  max: 50_000,
  bare: (value, decimals) => (value < 10 || (decimals > 1 && value < 50) ? 'm' : value < 500 ? 'cm' : 'mm'),
};

/** The width of one stripe: 5 mm to 5 m. «5» is in centimetres, «0,05» in metres. */
export const STRIPE: SizeKind = {
  min: 5,
  max: 5_000,
  bare: (value) => (value < 1 ? 'm' : value < 500 ? 'cm' : 'mm'),
};

const MILLIMETRES: Record<Unit, number> = { m: 1000, cm: 10, mm: 1 };

const UNITS: readonly [RegExp, Unit][] = [
  [/^(mm|mil[ií]metros?|millimet(er|re)s?)\.?$/, 'mm'],
  [/^(cms?|cent[ií]metros?|centimet(er|re)s?)\.?$/, 'cm'],
  [/^(m|mts?|metros?|met(er|re)s?)\.?$/, 'm'],
];

const NUMBER = /^(\d+)(?:[.,](\d+))?\s*(.*)$/;
/** «1 m 20» */
const METRES_AND_CENTIMETRES = /^(\d{1,2})\s*m\s*(\d{2})(?:\s*cms?)?$/;
/** «1.200 mm»: a point between thousands, since nobody measures thousandths of a millimetre. */
const THOUSANDS = /^(\d{1,2})[.,](\d{3})\s*(?=mm|mil)/;

/** Reads «1,2», «1.2 m», «120 cm», «1200mm» or «1 m 20». */
export function readSize(text: string, kind: SizeKind = SIDE): Size {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(METRES_AND_CENTIMETRES, '$1,$2 m')
    .replace(THOUSANDS, '$1$2 ');
  if (typed === '') return { fault: 'missing' };
  const [, whole, fraction, unitText] = NUMBER.exec(typed) ?? [];
  if (whole === undefined) return { fault: 'unreadable' };
  const value = Number(`${whole}.${fraction ?? '0'}`);
  const unit = unitText
    ? UNITS.find(([pattern]) => pattern.test(unitText))?.[1]
    : kind.bare(value, fraction?.length ?? 0);
  if (!unit) return { fault: 'unreadable' };
  const exact = value * MILLIMETRES[unit];
  const millimetres = Math.round(exact);
  if (millimetres > kind.max) return { fault: 'tooLarge' };
  // The product of a decimal and a power of ten is off by less than this, where it should be whole.
  if (Math.abs(exact - millimetres) > 1e-6) return { fault: 'tooFine' };
  if (millimetres < kind.min) return { fault: 'tooSmall' };
  return { millimetres };
}

/** «14» and «12,5» are read as centimetres and may have been meant as metres: as typed, or null where nobody doubts. */
export function doubtfulMetres(text: string): string | null {
  const typed = text.trim();
  const value = /^\d{2}([.,]\d)?$/.test(typed) ? Number(typed.replace(',', '.')) : 0;
  return value >= 10 && value <= 50 ? typed : null;
}

/** The millimetres of a text, or null while it is no size. */
export function millimetresOf(text: string, kind: SizeKind = SIDE): number | null {
  const size = readSize(text, kind);
  return 'fault' in size ? null : size.millimetres;
}

/** Metres as the API takes them: an exact decimal without trailing zeros, «1.2». */
export const metresText = (millimetres: number): string => String(millimetres / 1000);

/** How somebody would type a typical size: «1,20». */
export function typedSize(millimetres: number, decimalSign: ',' | '.'): string {
  const metres = (millimetres / 1000).toFixed(millimetres % 10 === 0 ? 2 : 3);
  return metres.replace('.', decimalSign);
}
