import { requestError } from '../../../kernel/errors.js';
import { GAP, type PubSub, type PubSubMessage } from '../../../platform/pubsub/pubsub.js';
import type { Actor } from '../../identity/index.js';
import { type QuotationDomainEvent, quotationEvent, quotationSubject } from '../events.js';
import type { QuotationView } from '../graphql/quotation.type.js';
import type { QuotationStatusEvent } from '../graphql/quotation-payload.type.js';
import type { QuotationQueries } from '../read-model/quotation-queries.js';
import type { Sections } from '../read-model/stored-quotation.js';
import { stoppable } from './stoppable.js';

/** By id: that revision. By token: whatever the private link shows, through all revisions. */
export type WatchTarget = { readonly id: string } | { readonly token: string };

export type WatchQuotation = (
  actor: Actor,
  target: WatchTarget,
  sections: Sections,
) => Promise<AsyncIterableIterator<QuotationStatusEvent>>;

interface WatchDependencies {
  readonly queries: QuotationQueries;
  readonly pubsub: PubSub;
}

/**
 * The current state first, then every change of status. Listening starts before the current state is read, so nothing
 * falls between the two; versions tell which messages that state already holds.
 */
export const watchQuotation =
  ({ queries, pubsub }: WatchDependencies): WatchQuotation =>
  async (actor, target, sections) => {
    const read = () =>
      'id' in target ? queries.byId(actor, target.id, sections) : queries.byToken(target.token, sections);
    const known = await read();
    if (!known) throw requestError('NOT_FOUND', 'There is no such quotation for you.');
    const messages = await pubsub.subscribe(quotationSubject(known.number));
    return stoppable(follow(read, messages), messages);
  };

async function* follow(
  read: () => Promise<QuotationView | null>,
  messages: AsyncIterableIterator<PubSubMessage>,
): AsyncGenerator<QuotationStatusEvent> {
  let shown = await read();
  if (!shown) return;
  yield { quotation: shown, from: null, to: shown.status, at: shown.updatedAt };
  for await (const message of messages) {
    const event = message === GAP ? null : quotationEvent.parse(JSON.parse(message));
    if (event && !changesStatus(event) && event.type !== 'quotation.linkRevoked') continue;
    const quotation = await read();
    // The link was revoked or the right to read it is gone.
    if (!quotation) return;
    const isNews = quotation.id !== shown.id || quotation.version > shown.version;
    if (!isNews || (event && event.payload.quotationId !== quotation.id)) continue;
    const from = event ? event.payload.from : shown.status;
    const to = event ? event.payload.to : quotation.status;
    shown = quotation;
    if (from !== to) yield { quotation, from, to, at: event ? event.occurredAt : quotation.updatedAt };
  }
}

const changesStatus = ({ payload }: QuotationDomainEvent): boolean => payload.from !== payload.to;
