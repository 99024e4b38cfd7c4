import type { ApiProcess } from '../../../e2e/support/api-process.js';
import { Client } from '../lists/client.js';
import { cpuMs } from './cpu.js';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 31);
/** Long enough that a clock tick of 10 ms is nothing. */
const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 300);
const WARM_UP_ROUNDS = 3;
const AT_A_TIME = 6;

/** Without its count, the cheapest list there is: the share of everything else is largest. */
const DOCUMENT = /* GraphQL */ `query Products {
  products(first: 20) {
    pageInfo { hasNextPage endCursor }
    nodes { id sku name type category { name } price { unit material installation currency } }
  }
}`;

interface Servers {
  readonly whole: ApiProcess;
  /** The same without what is measured. */
  readonly bare: ApiProcess;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Comparison {
  /** CPU of a request. */
  readonly wholeMs: number;
  readonly bareMs: number;
  /** The part of a request's CPU that goes when the measured steps are taken out. */
  readonly share: number;
}

/** CPU of one request, from a round of them. */
async function round({ pid, port }: ApiProcess, headers: Servers['headers']): Promise<number> {
  const client = new Client(port, headers);
  const before = cpuMs(pid);
  let left = REQUESTS;
  const lane = async () => {
    for (; left > 0; left -= 1) await client.send({ document: DOCUMENT });
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  return (cpuMs(pid) - before) / REQUESTS;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Rounds take turns, so that whatever else the machine does meets both; the share is the median of the pairs'. */
export async function compare({ whole, bare, headers }: Servers): Promise<Comparison> {
  const pairs: { wholeMs: number; bareMs: number }[] = [];
  for (let number = -WARM_UP_ROUNDS; number < ROUNDS; number += 1) {
    const wholeMs = await round(whole, headers);
    const bareMs = await round(bare, headers);
    if (number >= 0) pairs.push({ wholeMs, bareMs });
  }
  return {
    wholeMs: median(pairs.map((pair) => pair.wholeMs)),
    bareMs: median(pairs.map((pair) => pair.bareMs)),
    share: median(pairs.map((pair) => 1 - pair.bareMs / pair.wholeMs)),
  };
}
