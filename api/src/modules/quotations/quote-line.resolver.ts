import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Allow, EVERYONE } from '../../kernel/access.js';
import { perRequest } from '../../kernel/per-request.js';
import { type CatalogQueries, ProductView } from '../catalog/index.js';
import type { RequestContext } from '../identity/index.js';
import { explanationMessage } from '../quote-engine/index.js';
import { ExplanationStep, QuoteLine } from './graphql/quote-line.type.js';

@Resolver(() => QuoteLine)
export class QuoteLineResolver {
  /** One statement for all lines of a request. */
  private readonly products = perRequest(
    (_: RequestContext) => new DataLoader((ids: readonly string[]) => this.catalog.byIds(ids)),
  );

  constructor(private readonly catalog: CatalogQueries) {}

  @Allow(EVERYONE)
  @FieldResolver(() => ProductView, {
    nullable: true,
    description: 'The film as the catalogue has it today; its price may differ from the one quoted here.',
  })
  product(@Root() { productId }: QuoteLine, @Ctx() context: RequestContext): Promise<ProductView | null> {
    return this.products(context).load(productId);
  }

  @Allow(EVERYONE)
  @FieldResolver(() => [ExplanationStep], {
    description: 'Every number of the line and why, in the order of the calculation.',
  })
  explanation(@Root() { steps }: QuoteLine, @Ctx() { translate }: RequestContext): ExplanationStep[] {
    return steps.map((step) => ({
      code: step.code,
      label: translate(explanationMessage(step)),
      value: step.value.toString(),
    }));
  }
}
