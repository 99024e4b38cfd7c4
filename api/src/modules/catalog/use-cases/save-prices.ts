import { newId } from '../../../kernel/ids.js';
import { insertInto, type Row } from '../../../platform/database/insert-rows.js';
import type { Statement } from '../../../platform/database/statement.js';
import { auditRows } from '../../audit/index.js';
import type { PriceData } from '../domain/parse-price.js';
import type { PlannedPrice, PriceTarget } from '../domain/plan-prices.js';
import { announce } from '../events.js';
import { snapshotOfPrice } from './change-prices.js';
import type { Work } from './record-change.js';

/** A price that gets its place in the history of its film. */
type NewPrice = PlannedPrice & { readonly target: PriceTarget; readonly after: PriceData };

const isNew = (planned: PlannedPrice): planned is NewPrice => planned.fate === 'NEW';

/** What was in force ends where the new price begins, or is overwritten by it. */
const MAKE_ROOM: Statement = {
  name: 'price_batch_make_room',
  text: `update product_price pp set valid_until = moved.valid_until, version = pp.version + 1,
      unit = coalesce(moved.unit, pp.unit), currency = coalesce(moved.currency, pp.currency),
      material = coalesce(moved.material, pp.material), installation = coalesce(moved.installation, pp.installation)
    from jsonb_to_recordset($1::jsonb) as moved (id uuid, unit text, material numeric, installation numeric,
      currency text, valid_until date)
    where pp.id = moved.id`,
};

/** After it, since no two prices of a film may overlap, not even for one statement. */
const INSERT: Statement = {
  name: 'price_batch_insert',
  text: `with ${insertInto('product_price', 'prices')}, ${insertInto('audit_entry', 'audit')},
    touched as (update product set version = version + 1, updated_at = $2 where id = any($3::uuid[]))
    select 1`,
};

const roomFor = ({ after, placement: { replaces, closes, validUntil } }: NewPrice): readonly Row[] => {
  const { unit, material, installation, currency, validFrom } = after;
  if (replaces) return [{ id: replaces, unit, material, installation, currency, valid_until: validUntil }];
  return closes ? [{ id: closes, valid_until: validFrom }] : [];
};

const rowFor = ({ target, after, placement }: NewPrice, now: Date) => {
  const { unit, material, installation, currency, validFrom } = after;
  return {
    id: newId(),
    product_id: target.id,
    unit,
    material,
    installation,
    currency,
    valid_from: validFrom,
    valid_until: placement.validUntil,
    version: 1,
    created_at: now,
  };
};

const auditFor =
  ({ caller, now }: Work) =>
  ({ target, before, after, placement }: NewPrice) => ({
    ...caller,
    at: now,
    action: 'price.set',
    subjectId: target.id,
    before: snapshotOfPrice(before),
    after: snapshotOfPrice({ ...after, validUntil: placement.validUntil }),
  });

/** Saves the new ones among planned prices, with their audit entries and events: two statements, however many there are. */
export const savePrices = async (work: Work, planned: readonly PlannedPrice[]): Promise<void> => {
  const { transaction, now } = work;
  const fresh = planned.filter(isNew);
  if (fresh.length === 0) return;
  await transaction.query(MAKE_ROOM, [JSON.stringify(fresh.flatMap(roomFor))]);
  const inserted = fresh.filter(({ placement }) => placement.replaces === null);
  const rows = {
    prices: inserted.map((price) => rowFor(price, now)),
    audit: auditRows(...fresh.map(auditFor(work))),
  };
  await transaction.query(INSERT, [JSON.stringify(rows), now, fresh.map(({ target }) => target.id)]);
  for (const { target } of fresh) {
    announce(transaction, 'price.changed', now, {
      productId: target.id,
      sku: target.sku,
      version: target.version + 1,
      action: 'price.set',
    });
  }
};
