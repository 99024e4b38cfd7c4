import { GAP, type PubSub, type PubSubMessage } from '../../../platform/pubsub/pubsub.js';
import type { Actor } from '../../identity/index.js';
import { ALL_QUOTATIONS, quotationEvent } from '../events.js';
import type { QuotationFilter } from '../graphql/quotation-list.type.js';
import type { QuotationChange } from '../graphql/quotation-staff.type.js';
import type { QuotationQueries } from '../read-model/quotation-queries.js';
import { hearsOf } from '../read-model/readable-by.js';
import type { Sections } from '../read-model/stored-quotation.js';
import { stoppable } from './stoppable.js';

export type WatchQuotations = (
  actor: Actor,
  filter: QuotationFilter,
  sections: Sections,
) => Promise<AsyncIterableIterator<QuotationChange>>;

/**
 * Everything that happens to the quotations of a filtered list, from now on, as far as the caller may see them. A
 * quotation that an event takes out of the filter or out of the caller's sight is told without its content, so that followers drop it. When messages may have been lost the stream
 * ends: followers subscribe again and read their list anew.
 */
export const watchQuotations =
  ({ queries, pubsub }: { readonly queries: QuotationQueries; readonly pubsub: PubSub }): WatchQuotations =>
  async (actor, filter, sections) => {
    const messages = await pubsub.subscribe(ALL_QUOTATIONS);
    return stoppable(follow(queries, messages, actor, filter, sections), messages);
  };

async function* follow(
  queries: QuotationQueries,
  messages: AsyncIterableIterator<PubSubMessage>,
  actor: Actor,
  filter: QuotationFilter,
  sections: Sections,
): AsyncGenerator<QuotationChange> {
  for await (const message of messages) {
    if (message === GAP) return;
    const event = quotationEvent.parse(JSON.parse(message));
    if (!hearsOf(actor, event)) continue;
    const { type, occurredAt: at, payload } = event;
    const { quotationId } = payload;
    if (filter.ids && !filter.ids.includes(quotationId)) continue;
    const quotation =
      type === 'quotation.deleted' ? null : await queries.matching(actor, quotationId, filter, sections);
    yield { type, quotationId, quotation, at };
  }
}
