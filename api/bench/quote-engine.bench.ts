/**
 * Quotes per second of the engine on one core, beside the same computation with big.js in alternating runs. Both start
 * from the parsed request; both make every line's explanation; their results are compared digit by digit first.
 */
import { currencyOf } from '../src/kernel/money.js';
import { catalogue } from '../src/modules/quote-engine/fixtures/catalogue.js';
import {
  defaultRuleSetJson,
  type PricedQuote,
  parseQuote,
  priceQuote,
  ruleSetSchema,
} from '../src/modules/quote-engine/index.js';
import { prepareBigQuote, priceBigQuote } from './big-quote.js';
import { sampleQuote } from './sample-quote.js';

const USD = currencyOf('USD');
const RULES = ruleSetSchema.parse(defaultRuleSetJson);
const RUNS = 51;
const RUN_MS = 40;
const WARM_UP_MS = 600;
const LEAST_RATIO = 4;

const rows = [12, 200].map((openings) => {
  const request = accepted(parseQuote(sampleQuote(openings, catalogue), catalogue, RULES, []));
  const prepared = prepareBigQuote(request, RULES);
  const engine = () => accepted(priceQuote(request, RULES, USD, [], []));
  const withBig = () => priceBigQuote(prepared);
  const difference = firstDifference(engineResult(engine()), withBig());
  if (difference) throw new Error(`${openings} openings: the results differ. ${difference}`);

  measure(engine, WARM_UP_MS);
  measure(withBig, WARM_UP_MS);
  const runs = Array.from({ length: RUNS }, () => ({
    engine: measure(engine, RUN_MS),
    big: measure(withBig, RUN_MS),
  }));
  const ratio = median(runs.map(({ engine: ours, big: theirs }) => ours / theirs));
  return {
    openings,
    'engine, quotes/s': Math.round(median(runs.map((run) => run.engine))),
    'big.js, quotes/s': Math.round(median(runs.map((run) => run.big))),
    ratio: Number(ratio.toFixed(1)),
  };
});

console.table(rows);
const slow = rows.filter(({ ratio }) => ratio < LEAST_RATIO);
if (slow.length > 0) {
  console.error(`The engine must be at least ${LEAST_RATIO} times as fast.`);
  process.exitCode = 1;
}

/** Calls per second, over at least that long. */
function measure(run: () => unknown, milliseconds: number): number {
  const start = performance.now();
  let calls = 0;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    for (let i = 0; i < 20; i += 1) run();
    calls += 20;
    elapsed = performance.now() - start;
  }
  return (calls * 1000) / elapsed;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function accepted<T>(result: { ok: true; value: T } | { ok: false; faults: unknown }): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.faults));
}

function engineResult({ alternatives }: PricedQuote): unknown {
  return alternatives.map(({ name, lines, totals }) => ({
    name,
    lines: lines.map((line) => ({
      base: line.baseQuantity,
      wasteRate: line.wasteRate,
      quantity: line.quantity,
      factor: line.complexityFactor,
      materialCost: line.materialCost,
      installationCost: line.installationCost,
      subtotal: line.subtotal,
      explanation: line.explanation,
    })),
    totals: {
      area: totals.area,
      subtotal: totals.subtotal,
      rate: totals.volumeDiscountRate,
      volumeDiscount: totals.volumeDiscount,
      adjustments: totals.adjustments.map(({ kind, amount, reason }) => ({ kind, amount, reason })),
      net: totals.net,
      tax: totals.tax,
      total: totals.total,
    },
  }));
}

function firstDifference(ours: unknown, theirs: unknown): string | null {
  const [a, b] = [JSON.stringify(ours), JSON.stringify(theirs)];
  if (a === b) return null;
  const at = [...a].findIndex((character, index) => character !== b[index]);
  return `…${a.slice(Math.max(0, at - 60), at + 60)}… against …${b.slice(Math.max(0, at - 60), at + 60)}…`;
}
