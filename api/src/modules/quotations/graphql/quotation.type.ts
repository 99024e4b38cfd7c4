import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import { VerticalEnum } from '../../catalog/index.js';
import { CustomerView } from '../../customers/index.js';
import { PropertyView, VehicleView } from '../../properties/index.js';
import type { Vertical } from '../../quote-engine/index.js';
import type { QuotationStatus } from '../domain/lifecycle.js';
import { Acceptance } from './acceptance.type.js';
import { QuotationStatusEnum } from './quotation.enums.js';
import { QuotationEventView } from './quotation-event.type.js';
import { QuoteLine } from './quote-line.type.js';
import { QuoteOption, QuoteTotals } from './quote-totals.type.js';

@Allow(EVERYONE)
@ObjectType('Quotation', {
  simpleResolvers: true,
  description:
    'One revision of a quotation. A snapshot: it keeps the places, prices, rules and tax rate it was made with, and outside ' +
    'DRAFT only its status, history and links change. Staff read quotations by permission, customers by their private link.',
})
export class QuotationView {
  @Field(() => ID, { description: 'Identifier of this revision; never changes.' })
  id!: string;

  @Field(() => String, {
    description: "Q-YYYY-NNNNNN, the year being the shop's. All revisions share it; gaps are normal.",
  })
  number!: string;

  @Field(() => Int, { description: 'From 1; a revision of the same number counts on.' })
  revision!: number;

  @Field(() => VerticalEnum, {
    description: 'Line of business: AUTOMOTIVE has vehicles, the others have properties.',
  })
  vertical!: Vertical;

  @Field(() => QuotationStatusEnum, { description: 'Where it stands.' })
  status!: QuotationStatus;

  @Field(() => Int, {
    description: 'Goes up with every change; give it as `expectedVersion` to change only what you have seen.',
  })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Text that shop and customer both read, at most 4,000 characters.',
  })
  notes!: string | null;

  @Field(() => String, { description: 'Language of the quotation and its messages: es or en.' })
  language!: string;

  @Field(() => String, {
    nullable: true,
    description: "The quotation's key in the system of whoever created it.",
  })
  externalReference!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of the travel zone it was priced with, as `QuoteInput.travelZone` takes it; null without one.',
  })
  travelZone!: string | null;

  @Field(() => CustomerView, { description: 'Who it is for.' })
  customer!: CustomerView;

  @Field(() => [PropertyView], {
    description: "The quotation's own copies of the places; empty for AUTOMOTIVE.",
  })
  properties!: PropertyView[];

  @Field(() => [VehicleView], {
    description: "The quotation's own copies of the vehicles; empty unless AUTOMOTIVE.",
  })
  vehicles!: VehicleView[];

  @Field(() => [QuoteLine], { description: 'Lines of the chosen alternative, else of the first.' })
  lines!: QuoteLine[];

  @Field(() => QuoteTotals, { description: 'Totals of the chosen alternative, else of the first.' })
  /** Loaded, like the lines and options, only when the operation selects one of them. */
  totals?: QuoteTotals;

  @Field(() => [QuoteOption], {
    description: 'All alternatives, in order of first appearance; without any, a single one named "".',
  })
  options!: QuoteOption[];

  @Field(() => String, {
    nullable: true,
    description:
      'Token of the private link, for staff and keys with quotations:write, whoever created the quotation, the account of its ' +
      'customer and whoever holds the token; null for others, those of the shop who may only read it included. It survives revisions, shows the newest one that left DRAFT, and can be revoked.',
  })
  accessToken!: string | null;

  @Field(() => DateTimeScalar, { description: 'When this revision was made.' })
  createdAt!: Date | string;

  @Field(() => DateTimeScalar, { description: 'When this revision last changed, its status included.' })
  updatedAt!: Date | string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it left DRAFT; null before.' })
  submittedAt!: Date | string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was confirmed, rejected or expired; null before.',
  })
  decidedAt!: Date | string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Until when it can be confirmed: submittedAt plus the days that the shop gives (30 by default); null in DRAFT.',
  })
  expiresAt!: Date | string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was rejected or expired, as far as anybody said.',
  })
  rejectionReason!: string | null;

  @Field(() => Acceptance, {
    nullable: true,
    description:
      'Who accepted it and how they said so; null until it is CONFIRMED, and when nothing was said.',
  })
  acceptance!: Acceptance | null;

  @Field(() => [QuotationEventView], {
    description:
      "What happened to this revision, oldest first. Customers do not see what is the shop's own: UPDATED, RECALCULATED, DUPLICATED and SELLER_ASSIGNED.",
  })
  history!: QuotationEventView[];

  /** Counts the private links that were revoked; for what is signed for as long as the link opens. */
  linkGeneration!: number;
}
