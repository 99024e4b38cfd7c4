/** When a price is in force: [validFrom, validUntil) in days as YYYY-MM-DD, which sort as they follow. */
export interface Period {
  readonly id: string;
  readonly validFrom: string;
  readonly validUntil?: string | null;
}

/** What makes room for a price in a product's history without gaps or overlaps. */
export interface Placement {
  /** The one that starts on the same day and is overwritten. */
  readonly replaces: string | null;
  /** The one before it that ends where it begins. */
  readonly closes: string | null;
  /** Where the next one begins; null when none follows. */
  readonly validUntil: string | null;
}

const covers = ({ validFrom, validUntil }: Period, day: string): boolean =>
  validFrom <= day && (validUntil == null || day < validUntil);

/** The price in force on a day. */
export const inForceOn = <P extends Period>(history: readonly P[], day: string): P | null =>
  history.find((period) => covers(period, day)) ?? null;

/** Where a price that starts on this day stands in the history. */
export const placeOn = (history: readonly Period[], validFrom: string): Placement => {
  const covering = inForceOn(history, validFrom);
  const startsToo = covering?.validFrom === validFrom;
  const later = history.map((period) => period.validFrom).filter((start) => start > validFrom);
  return {
    replaces: startsToo ? covering.id : null,
    closes: covering && !startsToo ? covering.id : null,
    validUntil: later.sort()[0] ?? null,
  };
};

/** The price that ends where this one begins: taking this one away lets it go on. */
export const predecessorOf = <P extends Period>(history: readonly P[], { validFrom }: Period): P | null =>
  history.find(({ validUntil }) => validUntil === validFrom) ?? null;
