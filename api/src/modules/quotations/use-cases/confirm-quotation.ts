import { type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { LONGEST_NAME, LONGEST_TEXT, takeText } from '../../../kernel/take-text.js';
import { AgreedText, keepTerms } from '../../shop/index.js';
import type { AcceptanceChannel } from '../domain/acceptance-channel.js';
import type { QuotationStatus } from '../domain/lifecycle.js';
import { QuotationOption } from '../entities/index.js';
import type { AcceptanceInput } from '../graphql/quotation.input.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { seesAsStaff } from '../read-model/readable-by.js';
import { type ChangeTarget, changeQuotation } from './change-quotation.js';
import { illegalTransition, transition } from './record-change.js';

const expired = (from: QuotationStatus): Fault => ({
  code: 'QUOTATION_EXPIRED',
  message: { key: 'quotation.expired' },
  path: ['id'],
  details: { from, to: 'CONFIRMED' },
});

/** What is accepted and how, as it is kept. */
interface Accepted {
  readonly option: QuotationOption | undefined;
  readonly name: string | null;
  readonly channel: AcceptanceChannel | null;
  readonly note: string | null;
}

/** Who says it, and what the shop's terms are at that moment. */
interface Moment {
  readonly ofTheShop: boolean;
  readonly termsVersion: string | null;
}

/** The alternative that is accepted is the only one, or the one that the acceptance names. */
const readAcceptance = (
  options: readonly QuotationOption[],
  acceptance: AcceptanceInput | null,
  { ofTheShop, termsVersion }: Moment,
): Result<Accepted> => {
  const faults = FaultList.for(['acceptance']);
  const { name, acceptedTerms = true, channel = null, note: given } = acceptance ?? {};
  const by = takeText(faults, name, { most: LONGEST_NAME, required: acceptance !== null }, 'name');
  const note = takeText(faults, given, { most: LONGEST_TEXT }, 'note');
  if (!acceptedTerms) faults.add('INVALID', { key: 'quotation.terms' }, 'acceptedTerms');
  if (acceptance?.termsVersion != null && acceptance.termsVersion !== termsVersion) {
    faults.add('INVALID', { key: 'quotation.termsChanged' }, 'termsVersion');
  }
  if (!ofTheShop && channel !== null) faults.add('FORBIDDEN', { key: 'quotation.staffOnly' }, 'channel');
  if (!ofTheShop && given != null) faults.add('FORBIDDEN', { key: 'quotation.staffOnly' }, 'note');
  const wanted = acceptance?.option?.trim() ?? null;
  const option =
    wanted === null && options.length === 1 ? options[0] : options.find((one) => one.name === wanted);
  if (!option) {
    const message = {
      key: 'quotation.chooseOption',
      params: { names: options.map((one) => one.name).join(', ') },
    };
    faults.add(wanted === null ? 'REQUIRED' : 'NOT_FOUND', message, 'option');
  }
  return faults.result({ option, name: by, channel, note });
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
      const terms = acceptance === null ? null : await keepTerms(transaction);
      const moment = { ofTheShop: seesAsStaff(locked.actor), termsVersion: terms };
      const accepted = readAcceptance(options, acceptance, moment);
      if (!accepted.ok) return accepted;
      const { option, name, channel, note } = accepted.value;
      quotation.selectedOption = option?.name ?? null;
      quotation.total = option?.total ?? quotation.total;
      quotation.acceptedBy = name;
      quotation.acceptedFrom = moment.ofTheShop ? null : locked.ip;
      quotation.acceptanceChannel = channel;
      quotation.acceptanceNote = note;
      quotation.acceptedTerms = terms === null ? null : transaction.em.getReference(AgreedText, terms);
      quotation.decidedAt = now;
      return transition(locked, 'CONFIRMED', {
        kind: 'CONFIRMED',
        type: 'quotation.confirmed',
        message: name,
      });
    });
