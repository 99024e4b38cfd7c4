interface Amount {
  readonly amount?: string | null;
}

/** An amount as it is typed; nothing while it is no number. */
const typed = ({ amount }: Amount): number =>
  Number(
    String(amount ?? '')
      .trim()
      .replace(',', '.'),
  ) || 0;

/** What is taken off and how much may be, for people to see as they type: every negative amount counts, whatever its kind. */
export function discountOf(adjustments: readonly Amount[], price: string, limit: string) {
  const taken = adjustments.reduce((sum, one) => sum + Math.max(0, -typed(one)), 0);
  return { taken, most: Math.max(0, Number(price) * Number(limit)) };
}
