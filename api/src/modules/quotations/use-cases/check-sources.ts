import type { Fault } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import type { Sql, Statement } from '../../../platform/database/statement.js';
import { type PlaceSource, type QuotePlaces, sourcesOf } from '../domain/place-sources.js';

const OWN: Statement = {
  name: 'quotation_sources',
  text: `select id from property where customer_id = $1 and id = any($2::uuid[])
    union all select id from vehicle where customer_id = $1 and id = any($3::uuid[])
    union all select source_id from quotation_property where quotation_id = $4 and source_id = any($2::uuid[])
    union all select source_id from quotation_vehicle where quotation_id = $4 and source_id = any($3::uuid[])`,
};

const idsIn = (sources: readonly PlaceSource[], list: PlaceSource['list']): string[] =>
  sources.filter((source) => source.list === list && isId(source.id)).map(({ id }) => id);

/**
 * Faults for the places that a quote names as those it copies and that are not the customer's own; a customer to be
 * created (null) has none. A quotation that is being replaced may go on naming those that it copied, which may be gone
 * by now. At most one statement.
 */
export const checkSources = async (
  sql: Sql,
  customerId: string | null,
  quote: QuotePlaces,
  replacedId: string | null = null,
): Promise<readonly Fault[]> => {
  const sources = sourcesOf(quote);
  if (sources.length === 0) return [];
  const ids = [idsIn(sources, 'properties'), idsIn(sources, 'vehicles')];
  const rows =
    customerId === null ? [] : await sql.query<{ id: string }>(OWN, [customerId, ...ids, replacedId]);
  const own = new Set(rows.map(({ id }) => id));
  return sources
    .filter(({ id }) => !own.has(id))
    .map(({ path }) => ({ code: 'NOT_FOUND', message: { key: 'quotation.sourceNotFound' }, path }));
};
