import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, CUSTOMERS, EVERYONE } from '../../kernel/access.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import type { Sql } from '../../platform/database/statement.js';
import { CustomerAccountView } from '../accounts/index.js';
import { forbidden, type RequestContext, takeSessionCookie } from '../identity/index.js';
import { AgreedTextView } from '../shop/index.js';
import type { ConsentQueries } from './consent-queries.js';
import { ConsentPayload, ConsentView, GiveConsentPayload } from './graphql/consent.type.js';
import { DeleteMyAccountPayload } from './graphql/deletion.type.js';
import { marketingText } from './marketing-text.js';
import type { PrivacyUseCases } from './use-cases/index.js';

/** What people decide about what is kept of them. An account is only ever its caller's own. */
@Resolver(() => CustomerAccountView)
export class PrivacyResolver {
  constructor(
    private readonly sql: Sql,
    private readonly consents: ConsentQueries,
    private readonly useCases: PrivacyUseCases,
  ) {}

  @Allow(CUSTOMERS)
  @FieldResolver(() => [ConsentView], {
    name: 'consents',
    description: 'What its owner agreed to and took back, newest first, at most 200.',
  })
  consentsOf(@Ctx() { actor }: RequestContext): Promise<ConsentView[]> | ConsentView[] {
    return actor.kind === 'customer' ? this.consents.of(actor.id) : [];
  }

  @Allow(CUSTOMERS)
  @FieldResolver(() => Boolean, {
    description: 'Whether the shop may send news and offers: false until its owner allows it.',
  })
  acceptsMarketing(@Ctx() { actor }: RequestContext): Promise<boolean> | boolean {
    return actor.kind === 'customer' && this.consents.acceptsMarketing(actor.id);
  }

  @Allow(EVERYONE)
  @Query(() => AgreedTextView, {
    description:
      "What setMarketingConsent and giveMarketingConsent ask, in the request's language: to be shown word for word.",
  })
  marketingConsentText(@Ctx() { translate }: RequestContext): Promise<AgreedTextView> {
    return marketingText(this.sql, translate);
  }

  @Allow(CUSTOMERS)
  @Mutation(() => ConsentPayload, {
    description:
      'Allows the shop to send news and offers, or takes that back; kept with time, words and network address. The same choice ' +
      'again changes nothing. Other words than those of this moment: INVALID. Signed-in customers.',
  })
  async setMarketingConsent(
    @Arg('granted', () => Boolean, { description: 'Whether it may.' }) granted: boolean,
    @Arg('textVersion', () => String, {
      description: 'The version of the words that were shown: marketingConsentText in either language.',
    })
    textVersion: string,
    @Ctx() { actor, ip, translate }: RequestContext,
  ): Promise<ConsentPayload> {
    if (actor.kind !== 'customer') throw forbidden(translate);
    const result = await this.useCases.setMarketingConsent({ actor, ip, granted, textVersion });
    return { acceptsMarketing: result.ok ? result.value : null, userErrors: toUserErrors(result, translate) };
  }

  @Allow(EVERYONE)
  @Mutation(() => GiveConsentPayload, {
    description:
      'Keeps that the holder of a private link agreed to news and offers, with time, words, network address and quotation. By itself ' +
      'it lets the shop send nothing: it counts once its quotation belongs to the account of who has proven the address, and ' +
      'until that account chooses by setMarketingConsent. The same again changes nothing. A link that opens nothing: NOT_FOUND; ' +
      'other words than those of this moment: INVALID.',
  })
  async giveMarketingConsent(
    @Arg('token', () => String, { description: "The private link's." }) token: string,
    @Arg('textVersion', () => String, {
      description: 'The version of the words that were shown: marketingConsentText in either language.',
    })
    textVersion: string,
    @Ctx() { ip, translate }: RequestContext,
  ): Promise<GiveConsentPayload> {
    const result = await this.useCases.giveMarketingConsent({ token, ip, textVersion });
    return { kept: result.ok, userErrors: toUserErrors(result, translate) };
  }

  @Allow(CUSTOMERS)
  @Mutation(() => DeleteMyAccountPayload, {
    description:
      "Deletes the caller's account for good. Erased: the account, its addresses, consents and codes; its customer records with " +
      'their kept places; quotations that were never accepted, with all revisions, places, messages and links; and ' +
      'what the audit log tells of these, names and network addresses included. Kept as records of sales, as the law demands: ' +
      'quotations of which a revision was accepted, as they are, with the name, tax id and business activity of who bought; their ' +
      'private links stop working. Records of the type BUSINESS stay with the shop, without the addresses of this account. ' +
      'All sessions end at once. Repeating it does no harm. Signed-in customers.',
  })
  async deleteMyAccount(@Ctx() context: RequestContext): Promise<DeleteMyAccountPayload> {
    const { actor, translate } = context;
    if (actor.kind !== 'customer') throw forbidden(translate);
    const keptQuotations = await this.useCases.deleteMyAccount(actor);
    takeSessionCookie(context, 'customer');
    return { keptQuotations };
  }
}
