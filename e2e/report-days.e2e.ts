import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from './support/changes.js';
import { clockAt } from './support/days.js';
import { figuresOf } from './support/expected-report.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { changed, createDraft, createPending } from './support/quotes.js';
import { readReport, sendReport } from './support/reports.js';

const STATUSES = ['DRAFT', 'PENDING', 'CONFIRMED', 'REJECTED', 'EXPIRED'];
const VERTICALS = ['AUTOMOTIVE', 'RESIDENTIAL', 'COMMERCIAL', 'ARCHITECTURAL'];

describe('the report on a few quotations', () => {
  let server: Server;
  let admin: Session;
  beforeAll(async () => {
    server = await startServer({ env: clockAt('2027-06-15T15:00:00Z') });
    admin = await signIn(server, 'admin');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  /** Sets the clock, which goes on from there; whoever signed in before that may have to do it again. */
  const setClock = async (moment: string) => {
    await server.restart(clockAt(moment));
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
    const filter = { from: '2027-01-01', until: '2027-12-31' };
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
