const WARM_UP = 12;
const RUNS = Number(process.env.BENCH_RUNS ?? 40);

export interface Timing {
  /** What it takes when nothing else is at work. */
  readonly fastest: number;
  readonly median: number;
  readonly p95: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Milliseconds. The warm-up is long enough for PostgreSQL to have settled on a plan. */
export const measure = async (work: () => Promise<unknown>): Promise<Timing> => {
  const times: number[] = [];
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const started = performance.now();
    await work();
    if (run >= 0) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return { fastest: at(times, 0), median: at(times, 0.5), p95: at(times, 0.95) };
};
