import type { ReportComparison } from '../../generated/graphql';

export const PRESETS = ['month', 'days30', 'quarter', 'year', 'custom'] as const;
export type Preset = (typeof PRESETS)[number];

/** Days of the shop's calendar, both included, and what they are compared with. */
export interface ChosenPeriod {
  readonly preset: Preset;
  readonly from: string;
  readonly until: string;
  readonly comparison: ReportComparison;
  /** Why there can be no report, as the key of its words. */
  readonly fault?: string;
}

const DAY_MS = 86_400_000;
const MOST_DAYS = 731;

const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
const daysBefore = (day: string, count: number) =>
  new Date(time(day) - count * DAY_MS).toISOString().slice(0, 10);
const firstOfQuarter = (day: string) => {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
};

const START: Readonly<Record<Exclude<Preset, 'custom'>, (today: string) => string>> = {
  month: (today) => `${today.slice(0, 7)}-01`,
  days30: (today) => daysBefore(today, 29),
  quarter: firstOfQuarter,
  year: (today) => `${today.slice(0, 4)}-01-01`,
};

const COMPARISON: Readonly<Record<Preset, ReportComparison>> = {
  month: 'PREVIOUS_MONTH',
  days30: 'PREVIOUS_PERIOD',
  quarter: 'PREVIOUS_QUARTER',
  year: 'PREVIOUS_YEAR',
  custom: 'PREVIOUS_PERIOD',
};

/** What keeps the server from making a report of these days. */
const faultOf = (from: string, until: string): string | undefined => {
  const [first, last] = [time(from), time(until)];
  if (Number.isNaN(first) || Number.isNaN(last)) return 'dashboard.fault_days';
  if (last < first) return 'dashboard.fault_order';
  return (last - first) / DAY_MS >= MOST_DAYS ? 'dashboard.fault_long' : undefined;
};

/** The period that an address names: this month unless it says otherwise. */
export function readPeriod(address: URLSearchParams, today: string): ChosenPeriod {
  const preset = PRESETS.find((one) => one === address.get('period')) ?? 'month';
  const comparison = COMPARISON[preset];
  if (preset !== 'custom') return { preset, from: START[preset](today), until: today, comparison };
  const from = address.get('from') ?? START.month(today);
  const until = address.get('until') ?? today;
  return { preset, from, until, comparison, fault: faultOf(from, until) };
}
