import type { DomainEvent } from '../../../kernel/events.js';
import type { DocumentsDependencies } from '../documents-dependencies.js';
import { forgetRow, keyOf, leftDocuments } from '../read-model/kept-document.js';

/** What can leave documents without a quotation. */
const LEAVES: ReadonlySet<string> = new Set(['quotation.deleted', 'quotation.linkRevoked']);

export const leavesDocuments = (events: readonly DomainEvent[]): boolean =>
  events.some(({ type }) => LEAVES.has(type));

/**
 * Removes the files of documents whose quotation or customer is gone, and then their rows: what fails in between is done
 * again by the next one. Several at once do no harm. What was left unfinished goes as well: it may be anybody's.
 */
export const sweepDocuments =
  ({ database, files }: Pick<DocumentsDependencies, 'database' | 'files'>) =>
  async (): Promise<void> => {
    for (let left = await leftDocuments(database); left.length > 0; left = await leftDocuments(database)) {
      for (const id of left) {
        await files.delete(keyOf(id));
        await forgetRow(database, id);
      }
    }
    await files.tidy();
  };
