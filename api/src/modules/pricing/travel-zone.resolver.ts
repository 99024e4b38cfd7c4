import { Arg, Query, Resolver } from 'type-graphql';
import { Allow, EVERYONE } from '../../kernel/access.js';
import type { Sql } from '../../platform/database/statement.js';
import { VerticalEnum } from '../catalog/index.js';
import { rulesFor, type Vertical } from '../quote-engine/index.js';
import type { CurrentTerms } from './current-terms.js';
import { TravelZone } from './graphql/rules.type.js';

/** Where the shop travels to, for whoever asks for a price; the other rules are the staff's. */
@Resolver()
export class TravelZoneResolver {
  constructor(
    private readonly terms: CurrentTerms,
    private readonly sql: Sql,
  ) {}

  @Allow(EVERYONE)
  @Query(() => [TravelZone], {
    description:
      'The zones that `QuoteInput.travelZone` can name now, in the order of the rules in force; empty when travel is not charged. Everybody.',
  })
  async travelZones(
    @Arg('vertical', () => VerticalEnum, {
      description: 'Line of business, which may have zones of its own.',
    })
    vertical: Vertical,
  ): Promise<TravelZone[]> {
    const { rules } = await this.terms(this.sql);
    return [...rulesFor(rules, vertical).travelZones];
  }
}
