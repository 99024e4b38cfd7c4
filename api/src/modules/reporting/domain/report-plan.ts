import { daysAfter, instantOf } from '../../../kernel/local-time.js';
import { zip } from '../../../kernel/zip.js';
import {
  earlierSpan,
  pieces,
  type ReportComparison,
  type ReportInterval,
  type Span,
  usualInterval,
} from './calendar.js';

/** A span with the moments at which its first day begins and its last one ends. */
export interface TimedSpan extends Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface PlannedPeriod extends TimedSpan {
  readonly points: readonly TimedSpan[];
  /** When each point begins, and when the last one ends. */
  readonly edges: readonly Date[];
}

export interface ReportPlan {
  readonly interval: ReportInterval;
  readonly current: PlannedPeriod;
  readonly previous: PlannedPeriod;
}

const plan = (span: Span, interval: ReportInterval, timeZone: string): PlannedPeriod => {
  const startOf = (day: string) => instantOf(timeZone, day, '00:00', 'first');
  const spans = pieces(span, interval);
  const endsAt = startOf(daysAfter(span.until, 1));
  const edges = [...spans.map(({ from }) => startOf(from)), endsAt];
  const points = zip(spans, zip(edges, edges.slice(1))).map(([one, [begins, ends]]) => ({
    ...one,
    startsAt: begins,
    endsAt: ends,
  }));
  return { ...span, startsAt: startOf(span.from), endsAt, points, edges };
};

interface Asked extends Span {
  readonly interval?: ReportInterval | null;
  readonly comparison?: ReportComparison | null;
}

/** The moments that a report needs: only here calendar days become instants. */
export const planReport = (asked: Asked, timeZone: string): ReportPlan => {
  const span = { from: asked.from, until: asked.until };
  const interval = asked.interval ?? usualInterval(span);
  const earlier = earlierSpan(span, asked.comparison ?? 'PREVIOUS_PERIOD');
  return {
    interval,
    current: plan(span, interval, timeZone),
    previous: plan(earlier, interval, timeZone),
  };
};
