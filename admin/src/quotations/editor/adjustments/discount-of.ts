interface Amount {
  readonly amount?: string | null;
}

/** Nothing while what is typed is no number. */
const numberOf = ({ amount }: Amount): number => Number(amount) || 0;

/** What is taken off and how much may be, for people to see as they type: every negative amount counts, whatever its kind. */
export function discountOf(adjustments: readonly Amount[], price: string, limit: string) {
  const taken = adjustments.reduce((sum, one) => sum + Math.max(0, -numberOf(one)), 0);
  return { taken, most: Math.max(0, Number(price) * Number(limit)) };
}
