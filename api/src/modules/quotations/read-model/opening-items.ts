import { exact } from '../../../platform/database/json-sql.js';
import type { Sql, Statement } from '../../../platform/database/statement.js';
import type { OpeningItem } from '../graphql/opening-item.type.js';

const ITEMS: Statement = {
  name: 'quotation_opening_items',
  text: `select i.opening_id as opening, json_agg(json_build_object('sku', i.sku, 'option', i.option,
      'stripes', case when i.stripe_direction is not null then json_build_object('direction', i.stripe_direction,
        'count', i.stripe_count, 'width', ${exact('i.stripe_width')}) end) order by i.position) as items
    from quotation_item i where i.opening_id = any($1::uuid[]) group by i.opening_id`,
};

/** The films on openings, whose quotation the caller was found to see. One statement. */
export const openingItems = async (sql: Sql, openingIds: readonly string[]): Promise<OpeningItem[][]> => {
  const rows = await sql.query<{ opening: string; items: OpeningItem[] }>(ITEMS, [openingIds]);
  const found = new Map(rows.map(({ opening, items }) => [opening, items]));
  return openingIds.map((id) => found.get(id) ?? []);
};
