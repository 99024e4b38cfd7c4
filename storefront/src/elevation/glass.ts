import type { OpeningType } from '../generated/graphql';
import type { FilmLook } from '../window/look';

/** Stripes on a glass; the width of one in metres. */
export interface DrawnStripes {
  readonly direction: 'HORIZONTAL' | 'VERTICAL';
  readonly count: number;
  readonly width: number;
}

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
}

/** Units of a drawing in a metre. */
export const METRE = 100;
