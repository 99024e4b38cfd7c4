import { Field, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import { UserError } from '../../../kernel/user-error.type.js';
import type { QuotationStatus } from '../domain/lifecycle.js';
import { QuotationStatusEnum } from './quotation.enums.js';
import { QuotationView } from './quotation.type.js';

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description:
    'The outcome of a change to a quotation: the quotation after it, or the reasons why nothing was changed.',
})
export class QuotationPayload {
  @Field(() => QuotationView, {
    nullable: true,
    description: 'The quotation after the change; null when there are errors.',
  })
  quotation!: QuotationView | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
  userErrors!: UserError[];
}

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description: 'A status of a quotation, as told to subscribers: the current one first, then every change.',
})
export class QuotationStatusEvent {
  @Field(() => QuotationView, { description: 'The quotation after the change.' })
  quotation!: QuotationView;

  @Field(() => QuotationStatusEnum, {
    nullable: true,
    description: 'The status before; null in the first message, which tells the current state.',
  })
  from!: QuotationStatus | null;

  @Field(() => QuotationStatusEnum, { description: 'The status after.' })
  to!: QuotationStatus;

  @Field(() => DateTimeScalar, {
    description: 'When it changed; in the first message, when the quotation last changed.',
  })
  at!: Date | string;
}
