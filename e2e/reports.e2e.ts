import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey } from './support/api-keys.js';
import { createDatabase } from './support/databases/create-database.js';
import { clockAt } from './support/days.js';
import {
  countOf,
  everyQuotation,
  figuresOf,
  filmsOf,
  type Listed,
  madeWithin,
  onePerNumber,
} from './support/expected-report.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { createPending } from './support/quotes.js';
import { type Film, readReport, sendReport } from './support/reports.js';
import { seed } from './support/seed.js';

const FROM = '2026-01-15';
const UNTIL = '2026-11-20';
const BEFORE = ['2025-03-11', '2026-01-14'] as const;
const STATUSES = ['DRAFT', 'PENDING', 'CONFIRMED', 'REJECTED', 'EXPIRED'];
const VERTICALS = ['AUTOMOTIVE', 'RESIDENTIAL', 'COMMERCIAL', 'ARCHITECTURAL'];
const PERIOD = { from: FROM, until: UNTIL };
/** When the seeded days have just ended for the shop: later, what waits in them would expire one after the other. */
const NOW = '2026-11-21T03:30:00Z';
const LATER = '2026-12-15T00:00:00Z';

describe('the report on quotations', () => {
  let server: Server;
  let admin: Session;
  let all: readonly Listed[];
  let standing: readonly Listed[];
  let current: readonly Listed[];
  beforeAll(async () => {
    const database = await createDatabase('template');
    await seed(database, 160, '--until', UNTIL, '--seed', '3');
    server = await startServer({ database: { sharedWith: { database } }, env: clockAt(NOW) });
    admin = await signIn(server, 'admin');
    all = await everyQuotation(server, admin);
    standing = onePerNumber(all);
    current = madeWithin(FROM, UNTIL, standing);
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const of = (field: 'status' | 'vertical', value: string, among = current) =>
    among.filter((one) => one[field] === value);

  it('is about something: revisions, every status, alternatives', () => {
    expect(all.length).toBeGreaterThan(standing.length);
    for (const status of STATUSES) expect(of('status', status), status).not.toEqual([]);
    for (const vertical of VERTICALS) expect(of('vertical', vertical), vertical).not.toEqual([]);
  });

  it('counts the newest revision that left DRAFT, once, and compares with as many days before', async () => {
    const report = await readReport(server, admin, PERIOD);
    expect(report).toMatchObject({ currency: 'USD', timeZone: 'America/Santiago', interval: 'MONTH' });
    expect(report.current).toMatchObject({ ...PERIOD, totals: figuresOf(current) });
    expect(report.previous).toMatchObject({
      from: BEFORE[0],
      until: BEFORE[1],
      totals: figuresOf(madeWithin(...BEFORE, standing)),
    });
  });

  it('is the same as the list of what it counted', async () => {
    const { startsAt, endsAt } = (await readReport(server, admin, PERIOD)).current;
    const filter = { currentRevisionOnly: true, createdFrom: startsAt, createdUntil: endsAt };
    const listed = await everyQuotation(server, admin, filter);
    expect(new Set(listed.map(({ id }) => id))).toEqual(new Set(current.map(({ id }) => id)));
  });

  it('tells statuses and lines of business apart', async () => {
    const { byStatus, byVertical } = await readReport(server, admin, PERIOD);
    expect(byStatus).toEqual(STATUSES.map((status) => ({ status, ...countOf(of('status', status)) })));
    expect(byVertical).toEqual(
      VERTICALS.map((vertical) => {
        const ofVertical = of('vertical', vertical);
        const statuses = STATUSES.map((status) => ({ status, ...countOf(of('status', status, ofVertical)) }));
        return { vertical, figures: figuresOf(ofVertical), statuses };
      }),
    );
  });

  it('tells sellers apart, those without any too', async () => {
    const { bySeller } = await readReport(server, admin, PERIOD);
    const ids = new Set(current.map(({ seller }) => seller?.id ?? null));
    expect(new Set(bySeller.map(({ id }) => id))).toEqual(ids);
    expect(ids).toContain(null);
    for (const { id, name, figures } of bySeller) {
      const own = current.filter(({ seller }) => (seller?.id ?? null) === id);
      expect({ name, figures }).toEqual({ name: own[0]?.seller?.name ?? null, figures: figuresOf(own) });
    }
    const values = bySeller.map(({ figures }) => Number(figures.value));
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it.each([
    ['VALUE', 'value'],
    ['AREA', 'area'],
    ['CONFIRMED_VALUE', 'confirmedValue'],
    ['CONFIRMED_AREA', 'confirmedArea'],
  ] as const)('finds the films with most %s', async (filmsBy, measure) => {
    const expected = filmsOf(current).sort(
      (a, b) => Number(b[measure]) - Number(a[measure]) || (a.sku < b.sku ? -1 : 1),
    );
    expect(expected.some(({ sku }) => sku === 'VIN-STRIPES')).toBe(true);
    const { topFilms } = await readReport(server, admin, { ...PERIOD, filmsBy });
    const shown = topFilms.map(({ productId, name, ...sums }: Film) => sums);
    expect(shown).toEqual(expected.slice(0, 10));
  });

  it('adds stripes by their area', async () => {
    const filter = { ...PERIOD, vertical: 'COMMERCIAL' };
    const expected = filmsOf(of('vertical', 'COMMERCIAL')).find(({ sku }) => sku === 'VIN-STRIPES');
    const { topFilms } = await readReport(server, admin, { ...filter, filmsBy: 'AREA' });
    const stripes = topFilms.find(({ sku }) => sku === 'VIN-STRIPES');
    if (stripes) expect(stripes.area).toBe(expected?.area);
    else expect(topFilms).toHaveLength(10);
  });

  it.each(['DAY', 'WEEK', 'MONTH'])('is cut by %s without a gap', async (interval) => {
    const report = await readReport(server, admin, { ...PERIOD, interval });
    expect(report.interval).toBe(interval);
    for (const { from, until, startsAt, endsAt, totals, series } of [report.current, report.previous]) {
      expect(series.at(0)).toMatchObject({ from, startsAt });
      expect(series.at(-1)).toMatchObject({ until, endsAt });
      for (const [index, point] of series.entries()) {
        const own = madeWithin(point.from, point.until, standing);
        const { confirmed, confirmedValue } = figuresOf(own);
        expect(point).toMatchObject({ ...countOf(own), confirmed, confirmedValue });
        if (index > 0) expect(point.startsAt).toBe(series[index - 1]?.endsAt);
      }
      expect(series.reduce((sum, { count }) => sum + count, 0)).toBe(totals.count);
    }
  });

  it('is narrowed by line of business and seller', async () => {
    const seller = current.find((one) => one.seller)?.seller?.id;
    const filter = { ...PERIOD, vertical: 'RESIDENTIAL', sellerId: seller };
    const report = await readReport(server, admin, filter);
    const own = of('vertical', 'RESIDENTIAL').filter((one) => one.seller?.id === seller);
    expect(own).not.toEqual([]);
    expect(report.current.totals).toEqual(figuresOf(own));
    for (const sellerId of ['nobody', 'c0ffee00-0000-7000-8000-000000000000']) {
      const none = await readReport(server, admin, { ...filter, sellerId });
      expect(none.current.totals).toMatchObject({ count: 0, value: '0.00', conversionRate: null });
    }
  });

  it('tells what expires within 7 days from now, whatever the period', async () => {
    const made = await createPending(server);
    await server.restart(clockAt(LATER));
    admin = await signIn(server, 'admin');
    const { expiringSoon } = await readReport(server, admin, {
      from: '2020-01-01',
      until: '2020-01-31',
    });
    const now = Date.parse(LATER);
    const soon = [...all, ...(await everyQuotation(server, admin, { ids: [made.id] }))]
      .filter(({ status }) => status === 'PENDING')
      .filter(({ expiresAt }) => {
        const end = Date.parse(expiresAt ?? '');
        return end > now && end <= now + 7 * 86_400_000;
      })
      .sort((a, b) => Date.parse(a.expiresAt ?? '') - Date.parse(b.expiresAt ?? ''));
    expect(soon.map(({ id }) => id)).toContain(made.id);
    expect(expiringSoon).toMatchObject(countOf(soon));
    expect(expiringSoon.next).toEqual(
      soon.slice(0, 5).map(({ id, number, customer, totals, expiresAt }) => {
        const [customerName, total] = [customer.name, totals.total];
        return { id, number, customerName, total, expiresAt };
      }),
    );
  });

  it('counts for a salesperson with read_own only their own', async () => {
    const own = await signIn(server, 'own_sales');
    const mine = madeWithin(FROM, UNTIL, onePerNumber(await everyQuotation(server, own)));
    expect(mine).not.toEqual([]);
    const report = await readReport(server, own, PERIOD);
    expect(report.current.totals).toEqual(figuresOf(mine));
    expect(report.bySeller).toHaveLength(1);
    const [other] = (await readReport(server, admin, PERIOD)).bySeller.filter(
      ({ id }) => id !== report.bySeller[0]?.id && id !== null,
    );
    const theirs = await readReport(server, own, { ...PERIOD, sellerId: other?.id });
    expect(theirs.current.totals.count).toBe(0);
  });

  it('is open to keys: of all quotations with quotations:read, of none without', async () => {
    const permissions = ['reports:read', 'quotations:read'];
    const reader = await createKey(server, admin, { permissions });
    expect((await readReport(server, reader, PERIOD)).current.totals).toEqual(figuresOf(current));
    const blind = await createKey(server, admin, { permissions: ['reports:read'] });
    const report = await readReport(server, blind, PERIOD);
    expect(report.current.totals.count).toBe(0);
    expect(report.expiringSoon).toEqual({ count: 0, value: '0.00', next: [] });
    const without = await createKey(server, admin, { permissions: ['quotations:read'] });
    expect((await sendReport(server, without, PERIOD)).body.errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });
});
