import { accept, type Result } from '../../../kernel/fault.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { takeQuotationNumber } from '../quotation-number.js';
import { addCopy } from './add-copy.js';
import { type ChangeTarget, lockQuotation } from './change-quotation.js';

/** Makes a new quotation, with a number and a link of its own, out of any other: a DRAFT for the same customer and places. */
export const duplicateQuotation =
  (dependencies: QuotationDependencies) =>
  async (target: ChangeTarget): Promise<Result<string>> => {
    const { database, currentTerms } = dependencies;
    const terms = await currentTerms(database);
    const number = await takeQuotationNumber(database, terms.now, terms.timeZone);
    return lockQuotation(dependencies)(target, async (locked) => {
      const head = { number, revision: 1, link_generation: 1 };
      return accept(await addCopy(locked, head, { kind: 'DUPLICATED', message: locked.quotation.number }));
    });
  };
