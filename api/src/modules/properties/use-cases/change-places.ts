import { versionFault } from '../../../kernel/change-faults.js';
import type { Clock } from '../../../kernel/clock.js';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { isId, newId } from '../../../kernel/ids.js';
import type { Database } from '../../../platform/database/database.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { recordAudit } from '../../audit/index.js';
import { lockCustomer, type ReadableCustomers } from '../../customers/index.js';
import type { Caller } from '../../identity/index.js';
import type { PlaceStore } from '../place-store.js';

export interface PlaceDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly readableBy: ReadableCustomers;
}

export interface PlaceTarget {
  readonly id: string;
  readonly expectedVersion: number;
}

/** What an audit entry keeps of a place: what people gave, with the ids of its parts. */
interface Kept {
  readonly version?: number | null;
  readonly createdAt?: Date | string | null;
  readonly updatedAt?: Date | string | null;
}

/** How many properties, and how many vehicles, one customer may have. */
export const MOST_PLACES = 200;

const unknownCustomer: Fault = {
  code: 'NOT_FOUND',
  message: { key: 'customer.notFound' },
  path: ['customerId'],
};
const tooMany: Fault = {
  code: 'TOO_MANY',
  message: { key: 'place.tooMany', params: { most: MOST_PLACES } },
  path: ['customerId'],
};

/** What can be done with customers' places of one kind. Each answers with the place's id. */
export const changePlaces = <Input, View extends Kept>(
  { database, clock, readableBy }: PlaceDependencies,
  places: PlaceStore<Input, View>,
) => {
  const { kind } = places;
  const unknown: Fault = {
    code: 'NOT_FOUND',
    message: { key: `place.${kind.name}NotFound` },
    path: ['id'],
  };

  const record = (
    transaction: Transaction,
    caller: Caller,
    what: { at: Date; verb: string; id: string; before: View | null; after: View | null },
  ): void =>
    recordAudit(transaction, {
      ...caller,
      at: what.at,
      action: `${kind.name}.${what.verb}`,
      subjectId: what.id,
      before: what.before && withoutVersion(what.before),
      after: what.after && withoutVersion(what.after),
    });

  /** Locks a place of the expected version, of a customer that the caller may see, and lets `work` change it. */
  const change = (
    caller: Caller,
    { id, expectedVersion }: PlaceTarget,
    verb: 'updated' | 'deleted',
    work: (transaction: Transaction, before: View, at: Date) => Promise<Result<unknown>>,
  ): Promise<Result<string>> =>
    database.transaction(async (transaction) => {
      const before = isId(id) ? await places.lock(transaction, id, readableBy(caller.actor)) : null;
      if (!before) return refuse(unknown);
      const conflict = versionFault(before.version ?? 0, expectedVersion);
      if (conflict) return refuse(conflict);
      const at = clock.now();
      const done = await work(transaction, before, at);
      if (!done.ok) return done;
      const after = await places.read(transaction, id);
      record(transaction, caller, { at, verb, id, before, after });
      return accept(id.toLowerCase());
    });

  return {
    create: (caller: Caller, customerId: string, input: Input): Promise<Result<string>> =>
      database.transaction(async (transaction) => {
        const customer = await lockCustomer(transaction, customerId, readableBy(caller.actor));
        if (!customer) return refuse(unknownCustomer);
        const { count, next } = await places.count(transaction, customer);
        if (count >= MOST_PLACES) return refuse(tooMany);
        const id = newId();
        const rows = kind.read(input, id, null);
        if (!rows.ok) return rows;
        const at = clock.now();
        const own = { id, customer_id: customer, position: next, version: 1, created_at: at, updated_at: at };
        await places.insert(transaction, { ...own, ...rows.value.head }, rows.value);
        const after = await places.read(transaction, id);
        record(transaction, caller, { at, verb: 'created', id, before: null, after });
        return accept(id);
      }),

    update: (caller: Caller, target: PlaceTarget, input: Input): Promise<Result<string>> =>
      change(caller, target, 'updated', async (transaction, before, at) => {
        const rows = kind.read(input, target.id, before);
        if (rows.ok) await places.replace(transaction, target.id, at, rows.value);
        return rows;
      }),

    delete: (caller: Caller, target: PlaceTarget): Promise<Result<string>> =>
      change(caller, target, 'deleted', async (transaction) => {
        await places.delete(transaction, target.id);
        return accept(null);
      }),
  };
};

const withoutVersion = <View extends Kept>({
  version: _version,
  createdAt: _createdAt,
  updatedAt: _updatedAt,
  ...rest
}: View) => ({ ...rest });
