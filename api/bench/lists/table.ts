import type { Timing } from './measure.js';

export interface Row extends Timing {
  readonly name: string;
  readonly statements: number;
}

const LIMIT_MS = 100;

/** A Markdown table; what takes longer than it should is in bold. */
export const table = (rows: readonly Row[]): string => {
  const time = (ms: number) => (ms > LIMIT_MS ? `**${ms.toFixed(1)}**` : ms.toFixed(1));
  const lines = rows.map(
    ({ name, median, p95, statements }) => `| ${name} | ${time(median)} | ${time(p95)} | ${statements} |`,
  );
  const head = ['| operation | median, ms | p95, ms | SQL statements |', '|---|--:|--:|--:|'];
  return [...head, ...lines].join('\n');
};
