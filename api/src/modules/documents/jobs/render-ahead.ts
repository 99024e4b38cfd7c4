import { z } from 'zod';
import type { JobKind } from '../../../platform/jobs/job-kind.js';
import type { EventTrigger } from '../../../platform/jobs/triggers.js';
import type { QuotationDocuments } from '../use-cases/quotation-document.js';

const NAME = 'documents.render';

const payload = z.object({ quotationId: z.uuid() });

/**
 * Events after which the customer is sent the quotation, and opens it. What the document says changes by others as well, but
 * then few want it: it is made when somebody does.
 */
export const renderTrigger: EventTrigger = {
  types: ['quotation.submitted', 'quotation.confirmed'],
  jobs: ({ id, payload: { quotationId } }) => [
    { kind: NAME, queue: 'documents', key: `${NAME}:${id}`, payload: { quotationId } },
  ],
};

/** Makes the quotation's document before anybody asks for it. One that is kept already is left as it is. */
export const renderJob = (documents: QuotationDocuments): JobKind<z.infer<typeof payload>> => ({
  name: NAME,
  queue: 'documents',
  payload,
  retry: { attempts: 10, firstPauseMs: 1_000, longestPauseMs: 600_000 },
  run: async ({ quotationId }) => {
    await documents({ quotationId, kind: 'QUOTATION' });
  },
});
