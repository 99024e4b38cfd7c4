/** A discount from an area on, as the API tells the next one. */
export interface Tier {
  /** m², a decimal. */
  readonly from: string;
  /** 0.05 for 5 %. */
  readonly rate: string;
}

interface Totals {
  readonly area: string;
  readonly subtotal: string;
  readonly volumeDiscount: string;
}

export interface VolumeHint {
  /** m² of film that are missing to the tier. */
  readonly missing: number;
  readonly rate: number;
  /** More film would cost less than what is quoted now. */
  readonly cheaper: boolean;
}

/** Below this share of the area that is there already, the next tier is worth a word. */
const NEAR = 0.15;

/**
 * What the next volume tier means for somebody: how little is missing, and whether reaching it even lowers the price, at
 * the average price of a square metre so far. For words only; nothing here enters a sum.
 */
export function volumeHint({ area, subtotal, volumeDiscount }: Totals, next: Tier | null): VolumeHint | null {
  const now = Number(area);
  const from = Number(next?.from);
  const rate = Number(next?.rate);
  const missing = from - now;
  if (!next || now <= 0 || missing <= 0) return null;
  const cheaper = ((Number(subtotal) * from) / now) * (1 - rate) < Number(subtotal) - Number(volumeDiscount);
  return cheaper || missing <= now * NEAR ? { missing, rate, cheaper } : null;
}
