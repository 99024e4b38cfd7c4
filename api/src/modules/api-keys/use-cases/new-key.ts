/** A key whose secret has just been made. */
export interface NewKey {
  readonly id: string;
  /** The whole text with the secret, to be shown once. */
  readonly key: string;
}

const HOUR_MS = 3_600_000;

export const hoursAfter = (at: Date, hours: number): Date => new Date(at.getTime() + hours * HOUR_MS);
export const daysAfter = (at: Date, days: number): Date => hoursAfter(at, days * 24);
