import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Allow, EVERYONE } from '../../kernel/access.js';
import { Cost } from '../../kernel/cost.js';
import { perRequest } from '../../kernel/per-request.js';
import type { Sql } from '../../platform/database/statement.js';
import type { RequestContext } from '../identity/index.js';
import { OpeningView } from '../properties/index.js';
import { OpeningItem } from './graphql/opening-item.type.js';
import { openingItems } from './read-model/opening-items.js';

/** What a quotation's openings get: with them an editor can send a draft back as it is. One statement for all of them. */
@Resolver(() => OpeningView)
export class OpeningItemsResolver {
  private readonly itemsOf = perRequest(
    (_: RequestContext) => new DataLoader((ids: readonly string[]) => openingItems(this.sql, ids)),
  );

  constructor(private readonly sql: Sql) {}

  @Allow(EVERYONE)
  @Cost({ size: 4 })
  @FieldResolver(() => [OpeningItem], {
    description:
      "The films it gets in its quotation, in the order given, 1 to 4; none for a customer's own opening.",
  })
  items(@Root() { id }: OpeningView, @Ctx() context: RequestContext): Promise<OpeningItem[]> {
    return this.itemsOf(context).load(id);
  }
}
