import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Resolver, Root, Subscription } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { badUserInput } from '../../kernel/errors.js';
import type { RequestContext } from '../identity/index.js';
import { filterFaults } from './domain/filter-faults.js';
import { QuotationFilter } from './graphql/quotation-list.type.js';
import { QuotationChange } from './graphql/quotation-staff.type.js';
import { seesAsStaff } from './read-model/readable-by.js';
import { sectionsOf } from './read-model/sections.js';
import type { WatchQuotations } from './use-cases/watch-quotations.js';

interface ChangesRequest {
  readonly args: { readonly filter?: QuotationFilter | null };
  readonly context: RequestContext;
  readonly info: GraphQLResolveInfo;
}

/** The resolver's class, made around its use-case: type-graphql calls `subscribe` on no instance. */
export const quotationsChangedResolver = (watch: WatchQuotations) => {
  const subscribe = ({ args: { filter }, context, info }: ChangesRequest) => {
    const faults = filterFaults(filter ?? {}, seesAsStaff(context.actor));
    if (faults.length > 0) throw badUserInput(faults, context.translate);
    return watch(context.actor, filter ?? {}, sectionsOf(info, ['quotation']));
  };

  @Resolver()
  class QuotationsChangedResolver {
    @Allow('quotations:read', 'quotations:read_own')
    @Subscription(() => QuotationChange, {
      description:
        "What happens to the quotations of a list, from now on, with the list's own filter. Ends when messages may have been " +
        'lost: subscribe again and read the list anew. Staff (quotations:read; with quotations:read_own ' +
        'only what happens to their own: one that is given to somebody else is told once more, without its content).',
      subscribe,
    })
    quotationsChanged(
      @Root() change: QuotationChange,
      @Arg('filter', () => QuotationFilter, {
        nullable: true,
        description: 'Which quotations; all when absent.',
      })
      _filter: QuotationFilter | null,
    ): QuotationChange {
      return change;
    }
  }
  return QuotationsChangedResolver;
};
