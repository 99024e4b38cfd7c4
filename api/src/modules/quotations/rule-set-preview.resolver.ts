import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { Cost } from '../../kernel/cost.js';
import { badUserInput } from '../../kernel/errors.js';
import { toUserError } from '../../kernel/user-error.type.js';
import type { RequestContext } from '../identity/index.js';
import { PricingRules } from '../pricing/index.js';
import { RuleSetEffect } from './graphql/rule-set-effect.type.js';
import type { QuotationUseCases } from './use-cases/index.js';

@Resolver()
export class RuleSetPreviewResolver {
  constructor(private readonly useCases: QuotationUseCases) {}

  @Allow('pricing:read')
  @Cost({ points: 10, perInputItem: 20 })
  @Query(() => [RuleSetEffect], {
    description:
      'What a version of the rules, or rules that are not saved yet, would change on chosen quotations, in the order asked. Places, sizes and film ' +
      'prices stay as stored: only the rules differ. Nothing is saved. Exactly one of number and rules. Staff (pricing:read), of the quotations that they may see. Bad input: BAD_USER_INPUT.',
  })
  async previewRuleSet(
    @Arg('number', () => Int, { nullable: true, description: 'Number of a saved version.' })
    number: number | null,
    @Arg('rules', () => PricingRules, { nullable: true, description: 'Rules as they would be saved.' })
    rules: PricingRules | null,
    @Arg('quotationIds', () => [ID], { description: 'Which quotations, at most 50.' })
    quotationIds: string[],
    @Ctx() { actor, translate }: RequestContext,
  ): Promise<RuleSetEffect[]> {
    const result = await this.useCases.previewRuleSet(actor, { number, rules, quotationIds });
    if (!result.ok) throw badUserInput(result.faults, translate);
    return result.value.map(({ faults, ...effect }) => ({
      ...effect,
      userErrors: faults.map((fault) => toUserError(fault, translate)),
    }));
  }
}
