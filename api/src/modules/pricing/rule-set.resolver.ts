import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { badUserInput } from '../../kernel/errors.js';
import type { Result } from '../../kernel/fault.js';
import { readChanged } from '../../kernel/read-changed.js';
import { DateTimeScalar } from '../../kernel/scalars/index.js';
import { selects } from '../../kernel/selection.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import type { RequestContext } from '../identity/index.js';
import { PricingRules } from './graphql/pricing-rules.type.js';
import {
  RuleSetConnection,
  RuleSetDifference,
  RuleSetPayload,
  RuleSetView,
} from './graphql/rule-set.type.js';
import type { RuleSetQueries } from './read-model/rule-set-queries.js';
import type { PricingUseCases } from './use-cases/index.js';

@Resolver()
export class RuleSetResolver {
  constructor(
    private readonly queries: RuleSetQueries,
    private readonly useCases: PricingUseCases,
  ) {}

  @Allow('pricing:read')
  @Query(() => RuleSetConnection, {
    description: 'The versions of the rules, newest first. Staff (pricing:read). Bad input: BAD_USER_INPUT.',
  })
  async ruleSets(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the item before the page.' })
    after: string | null,
    @Arg('offset', () => Int, {
      nullable: true,
      description: 'How many items to skip, 0 to 10,000; not with after.',
    })
    offset: number | null,
    @Ctx() { translate }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RuleSetConnection> {
    const page = await this.queries.list({ first, after, offset }, selects(info, 'totalCount'));
    if (!page.ok) throw badUserInput(page.faults, translate);
    return page.value;
  }

  @Allow('pricing:read')
  @Query(() => RuleSetView, {
    nullable: true,
    description: 'One version of the rules; null when there is none with that number. Staff (pricing:read).',
  })
  ruleSet(
    @Arg('number', () => Int, { nullable: true, description: 'Its number; the one in force when absent.' })
    number: number | null,
  ): Promise<RuleSetView | null> {
    return this.queries.find(number ?? null);
  }

  @Allow('pricing:read')
  @Query(() => [RuleSetDifference], {
    description:
      'The values in which two versions of the rules differ; empty when in none. Staff (pricing:read). An unknown number: BAD_USER_INPUT.',
  })
  async compareRuleSets(
    @Arg('from', () => Int, { description: 'Number of the first version.' }) from: number,
    @Arg('to', () => Int, { description: 'Number of the second version.' }) to: number,
    @Ctx() { translate }: RequestContext,
  ): Promise<RuleSetDifference[]> {
    const compared = await this.queries.compare(from, to);
    if (!compared.ok) throw badUserInput(compared.faults, translate);
    return compared.value;
  }

  @Allow('pricing:write')
  @Mutation(() => RuleSetPayload, {
    description:
      'Saves edited rules as the next version, which is in force only once it is activated. Staff (pricing:write).',
  })
  async saveRuleSet(
    @Arg('input', () => PricingRules, { description: 'The rules, whole.' }) input: PricingRules,
    @Arg('note', () => String, {
      nullable: true,
      description: 'What changed and why, at most 4,000 characters.',
    })
    note: string | null,
    @Arg('basedOn', () => Int, {
      description:
        'Number of the version that was edited; VERSION_CONFLICT when it is not the newest any more.',
    })
    basedOn: number,
    @Ctx() context: RequestContext,
  ): Promise<RuleSetPayload> {
    return this.payload(await this.useCases.save(context, { input, note, basedOn }), context);
  }

  @Allow('pricing:write')
  @Mutation(() => RuleSetPayload, {
    description:
      'Puts a version of the rules in force from a moment on, until the moment of another activation. An older version can come back. ' +
      'Quotations that exist keep the version they were priced with. Staff (pricing:write).',
  })
  async activateRuleSet(
    @Arg('number', () => Int, { description: "The version's number." }) number: number,
    @Arg('from', () => DateTimeScalar, {
      nullable: true,
      description: 'From when on: now when absent; not in the past.',
    })
    from: Date | null,
    @Ctx() context: RequestContext,
  ): Promise<RuleSetPayload> {
    return this.payload(await this.useCases.activate(context, number, from ?? null), context);
  }

  private async payload(result: Result<number>, { translate }: RequestContext): Promise<RuleSetPayload> {
    const ruleSet = await readChanged(result, (number) => this.queries.find(number));
    return { ruleSet, userErrors: toUserErrors(result, translate) };
  }
}
