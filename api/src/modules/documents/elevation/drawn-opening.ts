import type { OpeningType, StripeDirection } from '../../quote-engine/index.js';

/** What a film looks like from outside. */
export interface DrawnFilm {
  readonly color: string;
  /** 0 to 1: how much of the glass behind is covered. */
  readonly cover: number;
  readonly stripes: {
    readonly direction: StripeDirection;
    readonly count: number;
    /** Metres; null when nobody said. */
    readonly width: number | null;
  } | null;
}

/** An opening as it is drawn; sizes in metres. */
export interface DrawnOpening {
  /** By which tables speak of it. */
  readonly number: number;
  readonly type: OpeningType;
  readonly width: number;
  readonly height: number;
  readonly quantity: number;
  readonly film: DrawnFilm | null;
}

/** The openings of one room or vehicle, on one line. */
export interface DrawnPlace {
  readonly title: string;
  /** What is drawn, in words. */
  readonly alt: string;
  readonly openings: readonly DrawnOpening[];
  /** Whether there is a floor to stand on. */
  readonly isRoom: boolean;
}
