import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { ConnectionOf, EdgeOf, OrderOf } from '../../../kernel/connection.type.js';
import type { Decimal } from '../../../kernel/decimal.js';
import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import { DateTimeScalar, DecimalScalar } from '../../../kernel/scalars/index.js';
import { VerticalEnum } from '../../catalog/index.js';
import type { Vertical } from '../../quote-engine/index.js';
import type { QuotationStatus } from '../domain/lifecycle.js';
import { QuotationStatusEnum } from './quotation.enums.js';
import { QuotationView } from './quotation.type.js';

@InputType({
  description: 'Which quotations to list. Every condition given must hold; null is the same as not given.',
})
export class QuotationFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Any part of the number, of the external reference or of the customer's name, e-mail, phone or tax id; capitals and " +
      'accents make no difference.',
  })
  search?: string | null;

  @Field(() => [QuotationStatusEnum], { nullable: true, description: 'Only these statuses.' })
  statuses?: QuotationStatus[] | null;

  @Field(() => VerticalEnum, { nullable: true, description: 'Only this line of business.' })
  vertical?: Vertical | null;

  @Field(() => ID, { nullable: true, description: "Only this customer's." })
  customerId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only those that this staff user answers for. Staff only: customers get BAD_USER_INPUT with FORBIDDEN.',
  })
  sellerId?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Only those whose total is at least this: with tax, of the chosen alternative, else of the first; in the quotation's " +
      'currency, 0 or more.',
  })
  minTotal?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Only those whose total is at most this; not below minTotal.',
  })
  maxTotal?: Decimal | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only those made at this moment or later.' })
  createdFrom?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Only those made before this moment (exclusive).',
  })
  createdUntil?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Only those changed at this moment or later; for keeping a copy up to date.',
  })
  updatedSince?: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: of the revisions of one number only the newest that left DRAFT, or the draft while there is nothing else; so ' +
      'quotationReport counts. False is the same as not given.',
  })
  currentRevisionOnly?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Only quotations with one of these ids; at most 100.' })
  ids?: string[] | null;
}

export type QuotationOrderField = 'CREATED_AT' | 'UPDATED_AT' | 'NUMBER' | 'TOTAL';
export const QuotationOrderFieldEnum = graphqlEnum<QuotationOrderField>(
  'QuotationOrderField',
  'What quotations can be ordered by. Equal ones are ordered by id.',
  {
    CREATED_AT: 'By the moment they were made.',
    UPDATED_AT: 'By the moment they last changed.',
    NUMBER: 'By number, then by revision.',
    TOTAL: 'By the total with tax of the chosen alternative, else of the first.',
  },
);

@InputType({ description: 'The order of a list of quotations.' })
export class QuotationOrder extends OrderOf<QuotationOrderField>(QuotationOrderFieldEnum) {}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'A quotation and its position in the list.' })
export class QuotationEdge extends EdgeOf(QuotationView) {}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'A page of a list of quotations.' })
export class QuotationConnection extends ConnectionOf(QuotationView, QuotationEdge) {}
