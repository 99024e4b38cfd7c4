import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, block, type Table } from './block.js';
import { paginate } from './paginate.js';
import { withoutOrphans } from './table.js';

const CAPACITY = 100;

const loose = fc
  .record({
    height: fc.integer({ min: 1, max: CAPACITY }),
    before: fc.integer({ min: 0, max: 20 }),
    keepWithNext: fc.boolean(),
  })
  .map(({ height, ...rest }) => block(height, [], rest));

/** A table with its head, and what follows it as a total does. */
const tables = fc
  .record({
    head: fc.integer({ min: 1, max: 10 }),
    rows: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 40 }),
    total: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ head, rows, total }) => {
    const table: Table = { head: null };
    table.head = block(head, [], { table, keepWithNext: true });
    const body = withoutOrphans(
      rows.map((height) => block(height, [], { table })),
      true,
    );
    return [table.head, ...body, block(total, [])];
  });

const documents = fc
  .array(
    fc.oneof(
      loose.map((one) => [one]),
      tables,
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.flat());

const own = (page: ReturnType<typeof paginate>[number]) => page.filter(({ repeated }) => !repeated);

describe('paginate', () => {
  it('sets each block once, in order, none over another, none below the page', () => {
    fc.assert(
      fc.property(documents, (blocks) => {
        const pages = paginate(blocks, CAPACITY + 10);
        expect(pages.flatMap((page) => own(page).map((placed) => placed.block))).toEqual(blocks);
        for (const page of pages) {
          let free = 0;
          for (const placed of page) {
            expect(placed.y).toBeGreaterThanOrEqual(free);
            free = placed.y + placed.block.height;
          }
          expect(free).toBeLessThanOrEqual(CAPACITY + 10);
          expect(page.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('repeats the head over rows that go on overleaf, and nowhere else', () => {
    fc.assert(
      fc.property(documents, (blocks) => {
        for (const page of paginate(blocks, CAPACITY + 10)) {
          const [first, second] = page;
          const table = first?.block.table;
          if (table) expect(first.block).toBe(table.head);
          if (first?.repeated) expect(second?.block.table).toBe(table);
          expect(page.slice(1).some(({ repeated }) => repeated)).toBe(false);
        }
      }),
    );
  });

  it('leaves no first or last row alone, and no total without its last row', () => {
    fc.assert(
      fc.property(tables, (blocks) => {
        const pages = paginate([block(60, []), ...blocks], CAPACITY).map((page) =>
          own(page).map((one) => one.block),
        );
        const rows = blocks.slice(1, -1);
        const pageOf = (one: Block | undefined) =>
          pages.findIndex((page) => one !== undefined && page.includes(one));
        expect(pageOf(rows[0])).toBe(pageOf(rows[1] ?? rows[0]));
        expect(pageOf(blocks[0])).toBe(pageOf(rows[0]));
        expect(pageOf(rows.at(-1))).toBe(pageOf(blocks.at(-1)));
        if (rows.length > 1) expect(pageOf(rows.at(-2))).toBe(pageOf(rows.at(-1)));
      }),
    );
  });

  it('breaks what no page holds', () => {
    const tall = [60, 60, 60].map((height) => block(height, [], { keepWithNext: true }));
    expect(paginate(tall, CAPACITY).map((page) => page.length)).toEqual([1, 1, 1]);
  });
});
