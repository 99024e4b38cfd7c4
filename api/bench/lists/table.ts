import type { Timing } from './measure.js';

export interface Row extends Timing {
  readonly name: string;
  readonly statements: number;
}

const LIMIT_MS = 100;

export const TABLE_HEAD =
  '| operation | fastest, ms | median, ms | p95, ms | SQL statements |\n|---|--:|--:|--:|--:|';

const time = (ms: number) => (ms > LIMIT_MS ? `**${ms.toFixed(1)}**` : ms.toFixed(1));

/** A row of a Markdown table; what takes longer than it should is in bold. */
export const tableRow = ({ name, fastest, median, p95, statements }: Row): string =>
  `| ${name} | ${time(fastest)} | ${time(median)} | ${time(p95)} | ${statements} |`;
