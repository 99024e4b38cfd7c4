import type { OpeningType } from '../generated/graphql';
import type { FilmLook } from '../window/look';

/** Stripes on a glass; the width of one in metres. */
export interface DrawnStripes {
  readonly direction: 'HORIZONTAL' | 'VERTICAL';
  readonly count: number;
  readonly width: number;
}

export type Side = 'width' | 'height';

/** An opening with all that its drawing shows; sizes in metres, which a drawing needs no more exactly than a double. */
export interface DrawnGlass {
  readonly id: string;
  readonly type: OpeningType;
  readonly width: number;
  readonly height: number;
  readonly quantity: number;
  /** Without a film the bare glass is drawn. */
  readonly look: FilmLook | null;
  readonly stripes: DrawnStripes | null;
  /** Sides whose size is missing or wrong: drawn at some size, dashed. */
  readonly unmeasured?: readonly Side[];
}

/** What stands at a side's dimension line: a side that nobody has measured has no size. */
export const sideText = (
  { width, height, unmeasured = [] }: DrawnGlass,
  side: Side,
  metres: (value: number) => string,
): string => (unmeasured.includes(side) ? '?' : metres(side === 'width' ? width : height));

/** Units of a drawing in a metre. */
export const METRE = 100;
