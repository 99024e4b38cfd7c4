import { type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { LONGEST_NAME, takeText } from '../../../kernel/take-text.js';
import type { QuotationStatus } from '../domain/lifecycle.js';
import { QuotationOption } from '../entities/index.js';
import type { AcceptanceInput } from '../graphql/quotation.input.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { type ChangeTarget, changeQuotation } from './change-quotation.js';
import { illegalTransition, transition } from './record-change.js';

const expired = (from: QuotationStatus): Fault => ({
  code: 'QUOTATION_EXPIRED',
  message: { key: 'quotation.expired' },
  path: ['id'],
  details: { from, to: 'CONFIRMED' },
});

/** The alternative that is accepted: the only one, or the one that the acceptance names. */
const chooseOption = (
  options: readonly QuotationOption[],
  acceptance: AcceptanceInput | null,
): Result<QuotationOption | undefined> => {
  const faults = FaultList.for(['acceptance']);
  if (acceptance) takeText(faults, acceptance.name, { most: LONGEST_NAME, required: true }, 'name');
  if (acceptance && !acceptance.acceptedTerms)
    faults.add('INVALID', { key: 'quotation.terms' }, 'acceptedTerms');
  const wanted = acceptance?.option?.trim() ?? null;
  const chosen =
    wanted === null && options.length === 1 ? options[0] : options.find(({ name }) => name === wanted);
  if (!chosen) {
    const message = {
      key: 'quotation.chooseOption',
      params: { names: options.map(({ name }) => name).join(', ') },
    };
    faults.add(wanted === null ? 'REQUIRED' : 'NOT_FOUND', message, 'option');
  }
  return faults.result(chosen);
};

/**
 * PENDING -> CONFIRMED, by the customer or by staff for them. After expiresAt it fails with QUOTATION_EXPIRED, whether
 * or not the expiry job has run yet. One of two simultaneous confirmations wins; the other finds it confirmed.
 */
export const confirmQuotation =
  (dependencies: QuotationDependencies) =>
  (target: ChangeTarget, acceptance: AcceptanceInput | null): Promise<Result<string>> =>
    changeQuotation(dependencies)(target, async (locked) => {
      const { quotation, transaction, now } = locked;
      const { status, expiresAt } = quotation;
      const isOver = expiresAt !== null && expiresAt !== undefined && expiresAt <= now;
      if (isOver && (status === 'PENDING' || status === 'EXPIRED')) return refuse(expired(status));
      if (status !== 'PENDING') return refuse(illegalTransition(status, 'CONFIRMED'));
      const options = await transaction.em.find(
        QuotationOption,
        { quotation },
        { orderBy: { position: 'asc' } },
      );
      const option = chooseOption(options, acceptance);
      if (!option.ok) return option;
      quotation.selectedOption = option.value?.name ?? null;
      quotation.total = option.value?.total ?? quotation.total;
      quotation.acceptedBy = acceptance?.name.trim() ?? null;
      quotation.decidedAt = now;
      return transition(locked, 'CONFIRMED', {
        kind: 'CONFIRMED',
        type: 'quotation.confirmed',
        message: quotation.acceptedBy,
      });
    });
