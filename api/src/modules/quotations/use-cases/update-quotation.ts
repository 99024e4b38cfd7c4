import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { LONGEST_TEXT, takeText } from '../../../kernel/take-text.js';
import type { UpdateQuotationInput } from '../graphql/quotation.input.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { againWithoutDeleted } from './again-without-deleted.js';
import { type ChangeTarget, changeQuotation } from './change-quotation.js';
import { checkSources } from './check-sources.js';
import { priceForActor } from './price-for-actor.js';
import { illegalTransition, recordChange } from './record-change.js';
import { replaceContent } from './replace-content.js';

/** Replaces a DRAFT's places, items and adjustments whole and prices it anew, on the catalogue and rules of this moment. */
export const updateQuotation =
  (dependencies: QuotationDependencies) =>
  (target: ChangeTarget, input: UpdateQuotationInput): Promise<Result<string>> =>
    againWithoutDeleted(() =>
      changeQuotation(dependencies)(target, async (locked) => {
        const { quotation, transaction } = locked;
        const { status } = quotation;
        if (status !== 'DRAFT') return refuse(illegalTransition(status, 'DRAFT'));
        const terms = await dependencies.currentTerms(transaction);
        const faults = FaultList.for(['input']);
        const notes = takeText(faults, input.notes, { most: LONGEST_TEXT }, 'notes');
        const result = await priceForActor(transaction, terms, locked.actor, input);
        if (!result.ok) faults.take(result.faults);
        const { customer, id } = quotation;
        faults.take(await checkSources(transaction, customer.id, input.quote, id));
        const checked = faults.result(null);
        if (!checked.ok || !result.ok) return checked;
        quotation.notes = notes;
        await replaceContent(locked, terms, result.value, dependencies.translator);
        await recordChange(locked, { kind: 'UPDATED', type: 'quotation.updated' });
        return accept(null);
      }),
    );
