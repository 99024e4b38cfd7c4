import { insertInto, type Row } from '../../platform/database/insert-rows.js';
import { queryRows, type RowRule } from '../../platform/database/row-rule.js';
import type { Sql, Statement } from '../../platform/database/statement.js';
import type { PlaceKind, PlaceRows } from './domain/place-kind.js';

interface KeptPlace {
  readonly version?: number | null;
}

const PARTS = [insertInto('room', 'rooms'), insertInto('opening', 'openings')];

/** The statements on customers' places of one kind; none of them depends on how many parts a place has. */
export const placeStore = <Input, View extends KeptPlace>(kind: PlaceKind<Input, View>) => {
  const { name, alias, columns, json, empty } = kind;
  const statement = (verb: string, text: string): Statement => ({ name: `${name}_${verb}`, text });
  /** Rules are about customers: a place may be seen by whoever may see its customer. */
  const lock = {
    name: `${name}_lock`,
    text: (andRule: string) =>
      `select ${alias}.id from ${name} ${alias} join customer c on c.id = ${alias}.customer_id
        where ${alias}.id = $1 ${andRule} for update of ${alias}`,
  };
  const find = statement('find', `select ${json} as place from ${name} ${alias} where ${alias}.id = $1`);
  const ofCustomers = {
    name: `${name}_of_customers`,
    text: (
      andRule: string,
    ) => `select c.id as customer, json_agg(${json} order by ${alias}.position, ${alias}.id) as places
      from customer c join ${name} ${alias} on ${alias}.customer_id = c.id
      where c.id = any($1::uuid[]) ${andRule} group by c.id`,
  };
  const count = statement(
    'count',
    `select count(*)::int as count, (coalesce(max(position), 0) + 1)::int as next from ${name} where customer_id = $1`,
  );
  const insert = statement('insert', `with ${[insertInto(name, 'places'), ...PARTS].join(',\n')} select 1`);
  const emptied = statement('empty', empty);
  const update = statement(
    'update',
    `with head as (update ${name} t set (${columns.join(', ')}, updated_at) =
        (select ${columns.join(', ')}, updated_at from jsonb_populate_record(null::${name}, $1::jsonb -> 'place')),
        version = version + 1 where id = $2),
      ${PARTS.join(',\n')} select 1`,
  );
  const remove = statement('delete', `delete from ${name} where id = $1`);

  const read = async (sql: Sql, id: string): Promise<View | null> => {
    const [row] = await sql.query<{ place: View }>(find, [id]);
    return row?.place ?? null;
  };
  return {
    kind,
    read,
    /** The place as it is once nobody else is changing it. */
    lock: async (sql: Sql, id: string, rule: RowRule): Promise<View | null> => {
      const [locked] = await queryRows(sql, lock, [id], rule);
      // In a statement of its own, so that it sees what the lock's last holder left.
      return locked ? read(sql, id) : null;
    },
    ofCustomers: async (sql: Sql, customerIds: readonly string[], rule: RowRule): Promise<View[][]> => {
      type CustomersPlaces = { readonly customer: string; readonly places: View[] };
      const rows = await queryRows<CustomersPlaces>(sql, ofCustomers, [customerIds], rule);
      const found = new Map(rows.map(({ customer, places }) => [customer, places]));
      return customerIds.map((id) => found.get(id) ?? []);
    },
    /** How many a customer has, and the position after them. */
    count: async (sql: Sql, customerId: string) => {
      const [row] = await sql.query<{ count: number; next: number }>(count, [customerId]);
      return row ?? { count: 0, next: 1 };
    },
    insert: async (sql: Sql, head: Row, { rooms, openings }: PlaceRows): Promise<void> => {
      await sql.query(insert, [JSON.stringify({ places: [head], rooms, openings })]);
    },
    /** Replaces what is known of a place and all its parts. */
    replace: async (sql: Sql, id: string, at: Date, { head, rooms, openings }: PlaceRows): Promise<void> => {
      await sql.query(emptied, [id]);
      await sql.query(update, [JSON.stringify({ place: { ...head, updated_at: at }, rooms, openings }), id]);
    },
    delete: async (sql: Sql, id: string): Promise<void> => {
      await sql.query(remove, [id]);
    },
  };
};
export type PlaceStore<Input, View extends KeptPlace> = ReturnType<typeof placeStore<Input, View>>;
