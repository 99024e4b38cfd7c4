import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { perRequest } from '../../kernel/per-request.js';
import type { RequestContext } from '../identity/index.js';
import { QuotationView } from './graphql/quotation.type.js';
import { QuotationRevision, Seller } from './graphql/quotation-staff.type.js';
import type { QuotationExtras } from './read-model/quotation-extras.js';

/** Fields of a quotation that only staff select, and few operations do: each is one statement for a whole list. */
@Resolver(() => QuotationView)
export class QuotationFieldsResolver {
  private readonly revisionsOf = perRequest(
    ({ actor }: RequestContext) =>
      new DataLoader((numbers: readonly string[]) => this.extras.revisions(actor, numbers)),
  );
  private readonly sellerOf = perRequest(
    (_: RequestContext) => new DataLoader((ids: readonly string[]) => this.extras.sellers(ids)),
  );

  constructor(private readonly extras: QuotationExtras) {}

  @Allow('quotations:read', 'quotations:read_own')
  @FieldResolver(() => [QuotationRevision], {
    description: 'All revisions of its number that the caller may see, oldest first. Staff only.',
  })
  revisions(@Root() { number }: QuotationView, @Ctx() context: RequestContext): Promise<QuotationRevision[]> {
    return this.revisionsOf(context).load(number);
  }

  @Allow('quotations:read', 'quotations:read_own')
  @FieldResolver(() => Seller, {
    nullable: true,
    description: 'Who of the staff answers for it; null while nobody does. Staff only.',
  })
  seller(@Root() { id }: QuotationView, @Ctx() context: RequestContext): Promise<Seller | null> {
    return this.sellerOf(context).load(id);
  }
}
