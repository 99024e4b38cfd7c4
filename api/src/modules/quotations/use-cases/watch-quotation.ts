import { requestError } from '../../../kernel/errors.js';
import { GAP, type PubSub, type PubSubMessage } from '../../../platform/pubsub/pubsub.js';
import type { Actor } from '../../identity/index.js';
import { type QuotationDomainEvent, quotationEvent, quotationSubject } from '../events.js';
import type { QuotationView } from '../graphql/quotation.type.js';
import type { QuotationStatusEvent } from '../graphql/quotation-payload.type.js';
import type { QuotationQueries } from '../read-model/quotation-queries.js';
import type { Sections } from '../read-model/stored-quotation.js';
import { SharedReads } from './shared-reads.js';
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

/** What an event leads to; null stands for a gap, after which everything may be different. */
type Read = (event: QuotationDomainEvent | null) => Promise<QuotationView | null>;

/**
 * The current state first, then every change of status. Listening starts before the current state is read, so nothing
 * falls between the two; versions tell which messages that state already holds. Those who follow one link hear of an
 * event at the same moment, and share what is read for it.
 */
export const watchQuotation = ({ queries, pubsub }: WatchDependencies): WatchQuotation => {
  const shared = new SharedReads<QuotationView | null>();
  return async (actor, target, sections) => {
    const read: Read = (event) => {
      if ('id' in target) return queries.byId(actor, target.id, sections);
      const begin = () => queries.byToken(target.token, sections);
      return event ? shared.read(JSON.stringify([event.id, target.token, sections]), begin) : begin();
    };
    const known = await read(null);
    if (!known) throw requestError('NOT_FOUND', 'There is no such quotation for you.');
    const messages = await pubsub.subscribe(quotationSubject(known.number));
    return stoppable(follow(read, messages, 'id' in target ? known.id : null), messages);
  };
};

async function* follow(
  read: Read,
  messages: AsyncIterableIterator<PubSubMessage>,
  /** The one revision to follow; null: all of the number. */
  only: string | null,
): AsyncGenerator<QuotationStatusEvent> {
  try {
    const first = await read(null);
    if (!first) return;
    let told: Position = first;
    let status = first.status;
    yield { quotation: first, from: null, to: first.status, at: first.updatedAt };
    for await (const message of messages) {
      const event = message === GAP ? null : quotationEvent.parse(JSON.parse(message));
      if (event && only !== null && event.payload.quotationId !== only) continue;
      if (event && !concerns(event, told)) continue;
      // A wish changes neither the status nor who may read.
      if (event?.type === 'quotation.changeRequested') {
        told = event.payload;
        continue;
      }
      const quotation = await read(event);
      // The link was revoked or the right to read it is gone.
      if (!quotation) return;
      const { from, to } = event ? event.payload : { from: status, to: quotation.status };
      told = event ? event.payload : quotation;
      status = to;
      if (from !== to) yield { quotation, from, to, at: event ? event.occurredAt : quotation.updatedAt };
    }
  } finally {
    await messages.return?.();
  }
}

/** How far the follower has been told: the newest revision and its version. */
interface Position {
  readonly revision: number;
  readonly version: number;
}

/**
 * Whether an event is later than what was told, by its own revision and version: what is read when it arrives may be
 * later still. Drafts are the shop's own; an event of an older revision no longer matters to whoever saw a newer one.
 */
const concerns = ({ payload }: QuotationDomainEvent, told: Position): boolean => {
  const isLater =
    payload.revision > told.revision ||
    (payload.revision === told.revision && payload.version > told.version);
  return isLater && (payload.revision === told.revision || payload.to !== 'DRAFT');
};
