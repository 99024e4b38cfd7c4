import type { Period } from './price-phase';

export interface Priced extends Period {
  readonly material: string;
  readonly installation: string;
}

/** A share of the chart: x from left, y from top, both 0 to 1. */
export type Point = readonly [x: number, y: number];

const DAY_MS = 86_400_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Days as shares of the chart: from the first price on, until a while after the last one begins and after today. */
function scaleOf(prices: readonly Priced[], today: string): (day: string) => number {
  const starts = prices.map(({ validFrom }) => time(validFrom));
  const first = Math.min(...starts);
  const known = Math.max(...starts, time(today) + 30 * DAY_MS);
  const span = (known - first) * 1.1;
  return (day) => Math.min(1, (time(day) - first) / span);
}

/** The steps of film and installation together through time, prices oldest first; the last is drawn on to the end. */
export function chartSteps(prices: readonly Priced[], today: string): Point[] {
  const x = scaleOf(prices, today);
  const sums = prices.map(({ material, installation }) => Number(material) + Number(installation));
  const highest = Math.max(...sums, 1);
  return prices.flatMap(({ validFrom, validUntil }, index): Point[] => {
    const end = prices[index + 1]?.validFrom ?? validUntil;
    const y = 1 - (sums[index] ?? 0) / highest;
    return [
      [x(validFrom), y],
      [end ? x(end) : 1, y],
    ];
  });
}

/** Where today stands between the chart's ends. */
export const todayOn = (prices: readonly Priced[], today: string): number => scaleOf(prices, today)(today);
