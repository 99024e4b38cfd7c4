import type { Statement } from '../../../platform/database/statement.js';
import { SYSTEM } from '../../identity/index.js';
import { snapshotOf } from '../domain/audited.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { lockRevisions } from './change-quotation.js';
import { transition } from './record-change.js';

type Dependencies = Pick<QuotationDependencies, 'database' | 'clock'>;

const BATCH = 100;

const DUE: Statement = {
  name: 'quotation_due_to_expire',
  text: `select id from quotation where status = 'PENDING' and expires_at <= $1 order by expires_at, id limit ${BATCH}`,
};

/** One that somebody decides at the same moment waits for its lock here, or there: whoever comes second sees it. */
const expireOne = ({ database, clock }: Dependencies, id: string): Promise<void> =>
  database.transaction(async (transaction) => {
    const revisions = await lockRevisions(transaction, id);
    const now = clock.now();
    const quotation = revisions.find((revision) => revision.id === id);
    if (quotation?.status !== 'PENDING' || !quotation.expiresAt || quotation.expiresAt > now) return;
    const before = new Map([[quotation, snapshotOf(quotation)]]);
    quotation.decidedAt = now;
    const locked = { actor: SYSTEM, ip: null, before, transaction, now, quotation };
    await transition(locked, 'EXPIRED', { kind: 'EXPIRED', type: 'quotation.expired' });
  });

/** PENDING -> EXPIRED for all that nobody decided in time, each in a transaction of its own. */
export const expireQuotations =
  (dependencies: Dependencies) =>
  async (signal: AbortSignal): Promise<void> => {
    const { database, clock } = dependencies;
    let due: readonly { readonly id: string }[];
    do {
      due = await database.query<{ id: string }>(DUE, [clock.now()]);
      for (const { id } of due) {
        signal.throwIfAborted();
        await expireOne(dependencies, id);
      }
    } while (due.length === BATCH);
  };
