import { accept, type Result } from '../../../kernel/fault.js';
import { newId } from '../../../kernel/ids.js';
import { nameOf } from '../../identity/index.js';
import { copyQuotation } from '../copy-model.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { takeQuotationNumber } from '../quotation-number.js';
import { announce, sellersOf } from './announce.js';
import { type ChangeTarget, lockQuotation } from './change-quotation.js';

/** Makes a new quotation, with a number and a link of its own, out of any other: a DRAFT for the same customer and places. */
export const duplicateQuotation =
  (dependencies: QuotationDependencies) =>
  async (target: ChangeTarget): Promise<Result<string>> => {
    const { database, currentTerms } = dependencies;
    const terms = await currentTerms(database);
    const number = await takeQuotationNumber(database, terms.now, terms.timeZone);
    return lockQuotation(dependencies)(target, async ({ quotation, transaction, actor, now }) => {
      const id = newId();
      await copyQuotation(transaction, quotation.id, { id, number, revision: 1, link_generation: 1 }, now, {
        kind: 'DUPLICATED',
        actor: nameOf(actor),
        message: quotation.number,
      });
      const sellers = sellersOf(quotation.seller);
      const made = { quotationId: id, number, revision: 1, version: 1, from: null, to: 'DRAFT', sellers };
      announce(transaction, 'quotation.created', now, made);
      return accept(id);
    });
  };
