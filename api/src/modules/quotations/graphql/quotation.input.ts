import { Field, ID, InputType } from 'type-graphql';
import type { Decimal } from '../../../kernel/decimal.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';
import { CustomerInput } from '../../customers/index.js';
import type { AdjustmentKind } from '../../quote-engine/index.js';
import type { AcceptanceChannel } from '../domain/acceptance-channel.js';
import { AcceptanceChannelEnum, AdjustmentKindEnum } from './quotation.enums.js';
import { QuoteInput } from './quote.input.js';

export const ADJUSTMENTS =
  'Amounts added or taken off, at most 50, applied to every alternative in this order. Staff only.';
const NOTES = 'Text that shop and customer both read, at most 4,000 characters.';

@InputType({
  description:
    'An amount that the staff adds to or takes from a quotation. The price before tax must not fall below 0.',
})
export class AdjustmentInput {
  @Field(() => AdjustmentKindEnum, { description: 'Why.' })
  kind!: AdjustmentKind;

  @Field(() => String, {
    description: 'What customers read beside the amount, 1 to 120 characters after trimming.',
  })
  label!: string;

  @Field(() => DecimalScalar, {
    description:
      "The amount before tax, at most 100000000000 either way; negative lowers the price. Rounded to the currency's minor unit.",
  })
  amount!: Decimal;

  @Field(() => String, {
    nullable: true,
    description: 'The reason, at most 4,000 characters; shown with the adjustment.',
  })
  reason?: string | null;
}

@InputType({
  description:
    'A new quotation. Staff give customerId or customer. Signed-in customers as well, and must submit. Callers who are not ' +
    'signed in give customer with at least one channel to reach them, and must submit.',
})
export class CreateQuotationInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'An existing customer that the caller may see: staff any, signed-in customers one of their own. Not together with customer.',
  })
  customerId?: string | null;

  @Field(() => CustomerInput, {
    nullable: true,
    description:
      'A customer to be created; a signed-in customer owns it, and without any channel it gets their proven addresses. Not together ' +
      'with customerId.',
  })
  customer?: CustomerInput | null;

  @Field(() => QuoteInput, { description: 'What to price.' })
  quote!: QuoteInput;

  @Field(() => [AdjustmentInput], { nullable: true, description: ADJUSTMENTS })
  adjustments?: AdjustmentInput[] | null;

  @Field(() => String, { nullable: true, description: NOTES })
  notes?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Language of the quotation and its messages: es or en; by default that of the request (Accept-Language).',
  })
  language?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Your own key for the quotation, at most 120 characters. Kept and shown, not interpreted.',
  })
  externalReference?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'true: PENDING at once, and the time to answer starts. false: DRAFT, for staff only.',
  })
  submit!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Makes retries safe: 1 to 64 characters of your choice, per caller, remembered for 24 hours. The same input again gives ' +
      'the first answer again; another input is an IDEMPOTENCY_CONFLICT.',
  })
  idempotencyKey?: string | null;
}

@InputType({
  description:
    'Replaces a DRAFT whole, and prices it anew: what is not given is removed. The customer stays. All of it can be read from ' +
    "the draft: its places with the films of their openings, its travelZone, its notes, and the STAFF's adjustments.",
})
export class UpdateQuotationInput {
  @Field(() => QuoteInput, { description: 'What to price.' })
  quote!: QuoteInput;

  @Field(() => [AdjustmentInput], { nullable: true, description: ADJUSTMENTS })
  adjustments?: AdjustmentInput[] | null;

  @Field(() => String, { nullable: true, description: NOTES })
  notes?: string | null;
}

@InputType({ description: 'How a customer accepts a quotation.' })
export class AcceptanceInput {
  @Field(() => String, { description: 'Name of the person who accepts, 1 to 120 characters after trimming.' })
  name!: string;

  @Field(() => Boolean, { description: "Whether that person accepts the shop's terms; must be true." })
  acceptedTerms!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Which terms that person read: ShopSettings.termsVersion. When the shop has others by now, INVALID: show those first. Absent: ' +
      'those of this moment.',
  })
  termsVersion?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the alternative that is chosen. Required when there are several.',
  })
  option?: string | null;

  @Field(() => AcceptanceChannelEnum, {
    nullable: true,
    description: 'How the customer told the shop. Staff only: others get FORBIDDEN.',
  })
  channel?: AcceptanceChannel | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the staff notes about it, at most 4,000 characters after trimming; customers do not see it. Staff only: others ' +
      'get FORBIDDEN.',
  })
  note?: string | null;
}
