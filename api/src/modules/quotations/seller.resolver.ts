import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { Cost } from '../../kernel/cost.js';
import { badUserInput } from '../../kernel/errors.js';
import type { RequestContext } from '../identity/index.js';
import { Seller } from './graphql/quotation-staff.type.js';
import { MOST_SELLERS, type QuotationExtras } from './read-model/quotation-extras.js';

@Resolver()
export class SellerResolver {
  constructor(private readonly extras: QuotationExtras) {}

  @Allow('quotations:read')
  @Cost({ size: MOST_SELLERS })
  @Query(() => [Seller], {
    description:
      'Who of the staff quotations can be given to, by name: all who are active, at most 100. Staff (quotations:read). Bad ' +
      'input: BAD_USER_INPUT.',
  })
  async sellers(
    @Arg('search', () => String, {
      nullable: true,
      description: 'Only those with this in their name; capitals and accents make no difference.',
    })
    search: string | null,
    @Arg('ids', () => [ID], {
      nullable: true,
      description: 'Those with one of these ids, also who is no longer active; at most 100.',
    })
    ids: string[] | null,
    @Ctx() { translate }: RequestContext,
  ): Promise<Seller[]> {
    const found = await this.extras.findSellers(search ?? null, ids ?? null);
    if (!found.ok) throw badUserInput(found.faults, translate);
    return found.value;
  }
}
