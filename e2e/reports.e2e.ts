import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey } from './support/api-keys.js';
import { change } from './support/changes.js';
import { createDatabase } from './support/databases/create-database.js';
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
import { changed, createDraft, createPending } from './support/quotes.js';
import { type Film, readReport, sendReport } from './support/reports.js';
import { seed } from './support/seed.js';

const FROM = '2026-01-15';
const UNTIL = '2026-11-20';
const BEFORE = ['2025-03-11', '2026-01-14'] as const;
const STATUSES = ['DRAFT', 'PENDING', 'CONFIRMED', 'REJECTED', 'EXPIRED'];
const VERTICALS = ['AUTOMOTIVE', 'RESIDENTIAL', 'COMMERCIAL', 'ARCHITECTURAL'];
const PERIOD = { from: FROM, until: UNTIL };

describe('the report on quotations', () => {
  let server: Server;
  let admin: Session;
  let all: readonly Listed[];
  let standing: readonly Listed[];
  let current: readonly Listed[];
  beforeAll(async () => {
    const database = await createDatabase('template');
    await seed(database, 160, '--until', UNTIL, '--seed', '3');
    server = await startServer({ database: { sharedWith: { database } } });
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
    await server.restart({ CLOCK_OFFSET: 'P24D' });
    admin = await signIn(server, 'admin');
    const { expiringSoon } = await readReport(server, admin, {
      from: '2020-01-01',
      until: '2020-01-31',
    });
    const now = Date.now() + 24 * 86_400_000;
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

describe('the report on a few quotations', () => {
  let server: Server;
  let admin: Session;
  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server, 'admin');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  /** Sets the clock, which goes on from there; whoever signed in before that may have to do it again. */
  const setClock = async (moment: string) => {
    const offset = Math.round((Date.parse(moment) - Date.now()) / 1000);
    await server.restart({ CLOCK_OFFSET: `PT${offset}S` });
    admin = await signIn(server, 'admin');
  };
  const countsOf = async (from: string, until: string) => {
    const { current } = await readReport(server, admin, { from, until, interval: 'DAY' });
    return current.series.map(({ count }) => count);
  };

  it('of an empty shop has every group, and nothing in any', async () => {
    const report = await readReport(server, admin, { from: '2026-02-01', until: '2026-02-28' });
    expect(report.current.totals).toEqual(figuresOf([]));
    expect(report.current.series).toHaveLength(28);
    expect(report.byStatus).toEqual(STATUSES.map((status) => ({ status, count: 0, value: '0.00' })));
    expect(report.byVertical.map(({ vertical }) => vertical)).toEqual(VERTICALS);
    expect(report).toMatchObject({ bySeller: [], topFilms: [], expiringSoon: { count: 0, next: [] } });
  });

  it.each([
    [{ from: '2026-02-02', until: '2026-02-01' }, 'INVALID', 'until'],
    [{ from: '2024-01-01', until: '2026-01-01' }, 'OUT_OF_RANGE', 'until'],
    [{ from: '1999-12-31', until: '2000-01-01' }, 'OUT_OF_RANGE', 'from'],
    [{ from: '2100-12-31', until: '2101-01-01' }, 'OUT_OF_RANGE', 'until'],
  ])('refuses %j', async (filter, code, field) => {
    const { body } = await sendReport(server, admin, filter);
    expect(body.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', userErrors: [{ code, path: ['filter', field] }] } },
    ]);
  });

  it('takes two years, and the first and the last days that there are', async () => {
    for (const [from, until] of [
      ['2024-01-01', '2025-12-31'],
      ['2000-01-01', '2000-01-01'],
      ['2100-12-31', '2100-12-31'],
    ]) {
      const filter = { from, until, comparison: 'PREVIOUS_YEAR', interval: 'DAY' };
      expect((await readReport(server, admin, filter)).current.totals.count).toBe(0);
    }
  });

  it('counts a number once, while a revision is written and after', async () => {
    const filter = { from: '2026-01-01', until: '2027-12-31' };
    const statuses = async () => {
      const { byStatus } = await readReport(server, admin, filter);
      return Object.fromEntries(byStatus.map(({ status, count }) => [status, count]));
    };
    const none = { DRAFT: 0, PENDING: 0, CONFIRMED: 0, REJECTED: 0, EXPIRED: 0 };
    const draft = await createDraft(server, admin);
    expect(await statuses()).toEqual({ ...none, DRAFT: 1 });
    changed(await change(server, 'submitQuotation', { id: draft.id }, admin.headers));
    expect(await statuses()).toEqual({ ...none, PENDING: 1 });
    const second = changed(await change(server, 'reviseQuotation', { id: draft.id }, admin.headers));
    expect(await statuses()).toEqual({ ...none, PENDING: 1 });
    changed(await change(server, 'submitQuotation', { id: second.id }, admin.headers));
    expect(await statuses()).toEqual({ ...none, PENDING: 1 });
    changed(await change(server, 'rejectQuotation', { id: second.id }, admin.headers));
    changed(await change(server, 'reviseQuotation', { id: second.id }, admin.headers));
    expect(await statuses()).toEqual({ ...none, REJECTED: 1 });
  });

  it("puts a quotation into the shop's day, before midnight and after", async () => {
    await setClock('2028-02-11T02:30:00Z'); // 23:30 of the 10th in Santiago
    await createPending(server);
    await setClock('2028-02-11T03:10:00Z'); // 00:10 of the 11th
    await createPending(server);
    expect(await countsOf('2028-02-09', '2028-02-12')).toEqual([0, 1, 1, 0]);
    expect(await countsOf('2028-02-10', '2028-02-10')).toEqual([1]);
    expect(await countsOf('2028-02-11', '2028-02-11')).toEqual([1]);
  });

  it('knows the days on which the clocks change', async () => {
    // 2 April 2028: at 24:00 of the 1st the clocks go back to 23:00, so 23:30 comes twice.
    await setClock('2028-04-02T03:30:00Z');
    await createPending(server);
    await setClock('2028-04-02T04:10:00Z'); // 00:10 of the 2nd
    await createPending(server);
    expect(await countsOf('2028-04-01', '2028-04-02')).toEqual([1, 1]);
    // 3 September 2028: at 24:00 of the 2nd the clocks go forward to 01:00.
    await setClock('2028-09-03T03:50:00Z'); // 23:50 of the 2nd
    await createPending(server);
    await setClock('2028-09-03T04:05:00Z'); // 01:05 of the 3rd
    await createPending(server);
    expect(await countsOf('2028-09-02', '2028-09-03')).toEqual([1, 1]);
  });
});
