import type { Count, Figures, Film } from './reports.js';
import type { Server } from './server.js';
import type { Session } from './sign-in.js';

/** What a report is made of, as the list of quotations tells it. */
export interface Listed {
  readonly id: string;
  readonly number: string;
  readonly revision: number;
  readonly status: string;
  readonly vertical: string;
  readonly createdAt: string;
  readonly submittedAt: string | null;
  readonly decidedAt: string | null;
  readonly expiresAt: string | null;
  readonly customer: { readonly name: string };
  readonly seller: { readonly id: string; readonly name: string } | null;
  readonly totals: { readonly total: string; readonly area: string };
  readonly lines: readonly {
    readonly sku: string;
    readonly unit: string;
    readonly quantity: string;
    readonly subtotal: string;
  }[];
}

interface Page {
  readonly quotations: {
    readonly nodes: readonly Listed[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const LIST = /* GraphQL */ `query ($after: String, $filter: QuotationFilter) {
  quotations(first: 100, after: $after, filter: $filter) {
    nodes {
      id number revision status vertical createdAt submittedAt decidedAt expiresAt customer { name } seller { id name }
      totals { total area } lines { sku unit quantity subtotal }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** All that the caller sees, every revision. */
export async function everyQuotation(
  server: Server,
  { headers }: Session,
  filter: object = {},
): Promise<Listed[]> {
  const found: Listed[] = [];
  for (let after: string | null = null; ; ) {
    const { quotations }: Page = await server.data<Page>(LIST, { after, filter }, headers);
    found.push(...quotations.nodes);
    if (!quotations.pageInfo.hasNextPage) return found;
    after = quotations.pageInfo.endCursor;
  }
}

/** One revision of each number: the newest that left DRAFT, else the draft. */
export const onePerNumber = (all: readonly Listed[]): Listed[] => {
  const standing = new Map<string, Listed>();
  for (const one of [...all].sort((a, b) => a.revision - b.revision)) {
    if (one.status !== 'DRAFT' || !standing.has(one.number)) standing.set(one.number, one);
  }
  return [...standing.values()];
};

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Santiago', dateStyle: 'short' });

/** Those made on these days of the shop. */
export const madeWithin = (from: string, until: string, all: readonly Listed[]): Listed[] =>
  all.filter(({ createdAt }) => {
    const day = DAY.format(new Date(createdAt));
    return day >= from && day <= until;
  });

const cents = (amount: string) => BigInt(Math.round(Number(amount) * 100));
const text = (sum: bigint) => `${sum / 100n}.${String(sum % 100n).padStart(2, '0')}`;
const sumOf = (amounts: readonly string[]) => text(amounts.reduce((sum, one) => sum + cents(one), 0n));

export const countOf = (all: readonly Listed[]): Count => ({
  count: all.length,
  value: sumOf(all.map(({ totals }) => totals.total)),
});

const median = (sorted: readonly number[]): number => {
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return (at((sorted.length - 1) >> 1) + at(sorted.length >> 1)) / 2;
};

export const figuresOf = (all: readonly Listed[]): Figures => {
  const confirmed = all.filter(({ status }) => status === 'CONFIRMED');
  const decided = all.filter(({ status }) => ['CONFIRMED', 'REJECTED'].includes(status)).length;
  const seconds = confirmed
    .map(({ submittedAt, decidedAt }) => (Date.parse(decidedAt ?? '') - Date.parse(submittedAt ?? '')) / 1000)
    .sort((a, b) => a - b);
  const average = seconds.reduce((sum, one) => sum + one, 0) / seconds.length;
  const { count: confirmedCount, value: confirmedValue } = countOf(confirmed);
  return {
    ...countOf(all),
    confirmed: confirmedCount,
    confirmedValue,
    decided,
    conversionRate: decided === 0 ? null : String(Math.round((confirmedCount / decided) * 10_000) / 10_000),
    medianSecondsToAccept: seconds.length === 0 ? null : Math.round(median(seconds)),
    averageSecondsToAccept: seconds.length === 0 ? null : Math.round(average),
  };
};

export type FilmSums = Omit<Film, 'productId' | 'name'>;

const SCALE = 1e9;
const areaText = (area: number) => String(Math.round(area * SCALE) / SCALE);

/** What each film has. Of the one that is sold by its length, the area is what the other lines leave of the whole. */
export const filmsOf = (all: readonly Listed[]): FilmSums[] => {
  const films = new Map<
    string,
    { area: number; value: bigint; confirmedArea: number; confirmedValue: bigint }
  >();
  for (const { status, lines, totals } of all) {
    let left = Number(totals.area);
    const add = (sku: string, area: number, value: bigint) => {
      const film = films.get(sku) ?? { area: 0, value: 0n, confirmedArea: 0, confirmedValue: 0n };
      film.area += area;
      film.value += value;
      if (status === 'CONFIRMED') {
        film.confirmedArea += area;
        film.confirmedValue += value;
      }
      films.set(sku, film);
    };
    for (const { sku, unit, quantity, subtotal } of lines) {
      const area = unit === 'SQUARE_METER' ? Number(quantity) : 0;
      left -= area;
      add(sku, area, cents(subtotal));
    }
    const byLength = lines.find(({ unit }) => unit === 'LINEAR_METER');
    if (byLength) add(byLength.sku, left, 0n);
  }
  return [...films].map(([sku, film]) => ({
    sku,
    area: areaText(film.area),
    value: text(film.value),
    confirmedArea: areaText(film.confirmedArea),
    confirmedValue: text(film.confirmedValue),
  }));
};
