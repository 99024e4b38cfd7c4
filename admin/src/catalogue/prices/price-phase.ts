export interface Period {
  readonly validFrom: string;
  /** The first day on which it is no longer in force; null while there is no end. */
  readonly validUntil: string | null;
}

export type Phase = 'past' | 'in_force' | 'future';

/** Where a price stands on a day; days as YYYY-MM-DD compare as text. */
export const phaseOf = ({ validFrom, validUntil }: Period, today: string): Phase => {
  if (today < validFrom) return 'future';
  return validUntil !== null && validUntil <= today ? 'past' : 'in_force';
};
