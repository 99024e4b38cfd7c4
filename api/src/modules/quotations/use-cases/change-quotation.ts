import { LockMode } from '@mikro-orm/core';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import type { Statement } from '../../../platform/database/statement.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { type Actor, type Caller, may, type SystemActor } from '../../identity/index.js';
import { type QuotationSnapshot, snapshotOf } from '../domain/audited.js';
import type { QuotationStatus } from '../domain/lifecycle.js';
import { Quotation } from '../entities/index.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { mayRead } from '../read-model/readable-by.js';
import { illegalTransition } from './record-change.js';

export interface ChangeTarget extends Caller {
  readonly id: string;
  /** The private link's, when the caller shows one. */
  readonly token?: string | null;
  readonly expectedVersion?: number | null;
}

/** What telling of a change takes: who makes it, and the revisions as they were. */
export interface TellingChange {
  readonly actor: Actor | SystemActor;
  readonly ip: string | null;
  /** Each locked revision as it was found. */
  readonly before: ReadonlyMap<Quotation, QuotationSnapshot>;
  readonly transaction: Transaction;
  readonly now: Date;
}

/** A quotation under its row lock, ready to be changed. */
export interface LockedQuotation extends TellingChange {
  readonly actor: Actor;
  readonly quotation: Quotation;
  /** All revisions of its number, it among them, oldest first; locked as well. */
  readonly revisions: readonly Quotation[];
}

const notFound: Fault = { code: 'NOT_FOUND', message: { key: 'quotation.notFound' }, path: ['id'] };

/** The oldest revision's row stands for the whole number: whoever holds it may look at and change all revisions. */
const LOCK_NUMBER: Statement = {
  name: 'quotation_lock_number',
  text: `select number from quotation where number = (select number from quotation where id = $1)
    order by revision limit 1 for update`,
};

/** Reads the revisions after the lock is held: a revision that the lock's last holder made is among them. */
export const lockRevisions = async (transaction: Transaction, id: string): Promise<Quotation[]> => {
  const [row] = await transaction.query<{ number: string }>(LOCK_NUMBER, [id]);
  if (!row) return [];
  const options = { orderBy: { revision: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  return transaction.em.find(Quotation, { number: row.number }, options);
};

/**
 * Locks a quotation with the other revisions of its number, lets `work` act on it and saves everything in one
 * transaction: of two simultaneous changes the second sees what the first left. A fault saves nothing.
 *
 * Staff need quotations:write and must be able to see the quotation; a private link opens its own quotation once it left
 * DRAFT, and so does the account of its customer. Anybody else is told that there is no such quotation.
 */
export const lockQuotation =
  ({ database, clock, links }: Pick<QuotationDependencies, 'database' | 'clock' | 'links'>) =>
  async <T>(
    target: ChangeTarget,
    work: (locked: LockedQuotation) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const { actor, ip, id, expectedVersion } = target;
    const token = target.token ?? (actor.kind === 'link' ? actor.token : null);
    if (!isId(id)) return refuse(notFound);
    return database.transaction(async (transaction) => {
      const revisions = await lockRevisions(transaction, id);
      const quotation = revisions.find((revision) => revision.id === id.toLowerCase());
      if (!quotation) return refuse(notFound);
      // Staff and keys act by their permission only: what they may not do, a token that somebody showed them does not let them do.
      const holdsLink =
        !('permissions' in actor) &&
        token != null &&
        quotation.status !== 'DRAFT' &&
        links.opens(token, quotation.number, quotation.linkGeneration);
      // What customers may do with their own quotations is what the holder of its link may do.
      const mayChange =
        (actor.kind === 'customer' || may(actor, 'quotations:write')) &&
        (await mayRead(transaction, actor, quotation.id));
      if (!holdsLink && !mayChange) return refuse(notFound);
      if (expectedVersion != null && expectedVersion !== quotation.version) {
        return refuse({
          code: 'VERSION_CONFLICT',
          message: { key: 'quotation.versionConflict' },
          path: ['expectedVersion'],
          details: { currentVersion: quotation.version },
        });
      }
      // Who shows the token beside an operation acts by the link, as who sends it with the request does.
      const by: Actor = holdsLink && actor.kind === 'anonymous' ? { kind: 'link', token } : actor;
      const before = new Map(revisions.map((revision) => [revision, snapshotOf(revision)]));
      return work({ quotation, revisions, before, transaction, actor: by, ip, now: clock.now() });
    });
  };

/** {@link lockQuotation} for changes of the quotation itself; answers with its id. */
export const changeQuotation =
  (dependencies: Pick<QuotationDependencies, 'database' | 'clock' | 'links'>) =>
  (
    target: ChangeTarget,
    change: (locked: LockedQuotation) => Promise<Result<null>>,
  ): Promise<Result<string>> =>
    lockQuotation(dependencies)(target, async (locked) => {
      const changed = await change(locked);
      return changed.ok ? accept(locked.quotation.id) : changed;
    });

/** Whether another revision of the number was accepted: that is final, and what comes after it is another quotation. */
export const otherIsAccepted = ({ quotation, revisions }: LockedQuotation): boolean =>
  revisions.some((revision) => revision !== quotation && revision.status === 'CONFIRMED');

export const otherAccepted = (from: QuotationStatus, to: QuotationStatus): Fault => ({
  ...illegalTransition(from, to),
  message: { key: 'quotation.otherAccepted' },
});
