import type { GraphQLResolveInfo } from 'graphql';
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { Allow, EVERYONE } from '../../kernel/access.js';
import { badUserInput } from '../../kernel/errors.js';
import type { RequestContext } from '../identity/index.js';
import { QuotationStatusEvent } from './graphql/quotation-payload.type.js';
import { sectionsOf } from './read-model/sections.js';
import type { WatchQuotation } from './use-cases/watch-quotation.js';

interface StatusRequest {
  readonly args: { readonly id?: string | null; readonly token?: string | null };
  readonly context: RequestContext;
  readonly info: GraphQLResolveInfo;
}

/** The resolver's class, made around its use-case: type-graphql calls `subscribe` on no instance. */
export const quotationStatusResolver = (watch: WatchQuotation) => {
  const subscribe = ({ args: { id, token }, context, info }: StatusRequest) => {
    const sections = sectionsOf(info, ['quotation']);
    if (id != null && token == null) return watch(context.actor, { id }, sections);
    if (token != null && id == null) return watch(context.actor, { token }, sections);
    const message = { key: 'quotation.oneOfIdAndToken' };
    throw badUserInput([{ code: 'REQUIRED', message, path: ['id'] }], context.translate);
  };

  @Resolver()
  class QuotationStatusResolver {
    @Allow(EVERYONE)
    @Subscription(() => QuotationStatusEvent, {
      description:
        'One quotation: the current state first (from: null), then every change of status. Exactly one of id (staff, or the ' +
        'holder of the private link) and token (follows all revisions). Unknown, or not yours: an error with code NOT_FOUND.',
      subscribe,
    })
    quotationStatusChanged(
      @Root() event: QuotationStatusEvent,
      @Arg('id', () => ID, { nullable: true, description: "The quotation's id." }) _id: string | null,
      @Arg('token', () => String, { nullable: true, description: "The private link's token." }) _token:
        | string
        | null,
    ): QuotationStatusEvent {
      return event;
    }
  }
  return QuotationStatusResolver;
};
