import { GAP, type PubSub, type PubSubMessage } from '../../../platform/pubsub/pubsub.js';
import { ALL_QUOTATIONS, quotationEvent } from '../events.js';
import type { QuotationFilter } from '../graphql/quotation-list.type.js';
import type { QuotationChange } from '../graphql/quotation-staff.type.js';
import type { QuotationQueries } from '../read-model/quotation-queries.js';
import type { Sections } from '../read-model/stored-quotation.js';
import { stoppable } from './stoppable.js';

export type WatchQuotations = (
  filter: QuotationFilter,
  sections: Sections,
) => Promise<AsyncIterableIterator<QuotationChange>>;

/**
 * Everything that happens to the quotations of a filtered list, from now on. A quotation that an event takes out of
 * the filter is told without its content, so that followers drop it. When messages may have been lost the stream
 * ends: followers subscribe again and read their list anew.
 */
export const watchQuotations =
  ({ queries, pubsub }: { readonly queries: QuotationQueries; readonly pubsub: PubSub }): WatchQuotations =>
  async (filter, sections) => {
    const messages = await pubsub.subscribe(ALL_QUOTATIONS);
    return stoppable(follow(queries, messages, filter, sections), messages);
  };

async function* follow(
  queries: QuotationQueries,
  messages: AsyncIterableIterator<PubSubMessage>,
  filter: QuotationFilter,
  sections: Sections,
): AsyncGenerator<QuotationChange> {
  for await (const message of messages) {
    if (message === GAP) return;
    const { type, occurredAt: at, payload } = quotationEvent.parse(JSON.parse(message));
    const { quotationId } = payload;
    if (filter.ids && !filter.ids.includes(quotationId)) continue;
    const quotation =
      type === 'quotation.deleted' ? null : await queries.matching(quotationId, filter, sections);
    yield { type, quotationId, quotation, at };
  }
}
