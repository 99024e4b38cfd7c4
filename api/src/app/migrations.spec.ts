import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectEmbedded } from '../platform/database/connect-embedded.js';
import { type Orm, type RunStatement, runThroughOrm } from '../platform/database/database.js';
import { migrations } from '../platform/database/migrations/index.js';
import { entities } from './entities.js';
import { FIRST_RELEASE, FIRST_RELEASE_ROWS } from './fixtures/first-release-rows.js';

type Row = Readonly<Record<string, unknown>>;

const TABLES = Object.keys(FIRST_RELEASE_ROWS);

/** A database as an earlier version left it is brought forward, one migration after the other. */
describe('migrations on a database that holds data', () => {
  let orm: Orm;
  let run: RunStatement;
  let before: Readonly<Record<string, readonly Row[]>>;

  const rowsOf = async (table: string): Promise<Row[]> => {
    const rows = await run<{ row: Row }>(
      {
        name: `rows_of_${table}`,
        text: `select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`,
      },
      [],
    );
    return rows.map(({ row }) => row);
  };
  const allRows = async () => {
    const entries: [string, Row[]][] = [];
    for (const table of TABLES) entries.push([table, await rowsOf(table)]);
    return Object.fromEntries(entries);
  };

  beforeAll(async () => {
    const connection = await connectEmbedded('memory://', entities);
    orm = connection.orm;
    run = runThroughOrm(orm);
    const released = migrations.findIndex(({ name }) => name === FIRST_RELEASE) + 1;
    await orm.migrator.up({ to: FIRST_RELEASE });
    for (const [table, rows] of Object.entries(FIRST_RELEASE_ROWS)) {
      const columns = Object.keys(rows[0] ?? {}).join(', ');
      const text = `insert into ${table} (${columns})
        select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`;
      await run({ name: `fill_${table}`, text }, [JSON.stringify(rows)]);
    }
    before = await allRows();
    for (const { name } of migrations.slice(released)) {
      await orm.migrator.up({ migrations: [name] });
    }
  }, 120_000);
  afterAll(() => orm.close());

  it('had something in every table of the first release', () => {
    for (const table of TABLES) expect(before[table]?.length, table).toBeGreaterThan(0);
  });

  it('keep every row, with every value that a column still has', async () => {
    const after = await allRows();
    for (const table of TABLES) {
      expect(after[table], table).toHaveLength(before[table]?.length ?? 0);
      expect(after[table], table).toMatchObject(
        (before[table] ?? []).map((row) => keptColumns(row, after[table]?.[0] ?? {})),
      );
    }
  });

  it('leave nothing to do', async () => {
    expect(await orm.migrator.getPending()).toEqual([]);
  });
});

/** A migration may drop a column knowingly; what stays must not change. Derived texts may. */
const keptColumns = (row: Row, now: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => column in now && column !== 'search'));
