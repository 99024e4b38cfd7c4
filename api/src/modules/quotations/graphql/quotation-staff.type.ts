import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { DateTimeScalar, DecimalScalar } from '../../../kernel/scalars/index.js';
import { UserError } from '../../../kernel/user-error.type.js';
import type { QuotationStatus } from '../domain/lifecycle.js';
import { QuotationStatusEnum } from './quotation.enums.js';
import { QuotationView } from './quotation.type.js';

@Allow('quotations:read', 'quotations:read_own')
@ObjectType({
  simpleResolvers: true,
  description: 'One revision of a quotation, for lists of revisions. Staff only.',
})
export class QuotationRevision {
  @Field(() => ID, { description: 'Id of the quotation that is this revision.' })
  id!: string;

  @Field(() => Int, { description: 'Number of the revision, from 1.' })
  revision!: number;

  @Field(() => QuotationStatusEnum, { description: 'Where it stands.' })
  status!: QuotationStatus;

  @Field(() => DecimalScalar, { description: 'Total of its selected alternative, else of the first.' })
  total!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date | string;
}

@Allow('quotations:read', 'quotations:read_own')
@ObjectType({
  simpleResolvers: true,
  description: 'The member of the staff who answers for a quotation. Staff only.',
})
export class Seller {
  @Field(() => ID, { description: 'Id of the staff user.' })
  id!: string;

  @Field(() => String, { description: 'Name as shown.' })
  name!: string;
}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'The outcome of deleting a draft.' })
export class DeleteQuotationPayload {
  @Field(() => ID, { nullable: true, description: 'Id of what was deleted; null when nothing was.' })
  deletedId!: string | null;

  @Field(() => [UserError], { description: 'Why nothing was deleted; empty when it was.' })
  userErrors!: UserError[];
}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'What an operation on many did to one of them.' })
export class BulkQuotationResult {
  @Field(() => ID, { description: 'The id as given.' })
  id!: string;

  @Field(() => QuotationView, {
    nullable: true,
    description: 'The quotation after it; null when it failed or was deleted.',
  })
  quotation!: QuotationView | null;

  @Field(() => [UserError], { description: 'Why it failed; empty when it was done.' })
  userErrors!: UserError[];
}

@Allow('quotations:read', 'quotations:read_own')
@ObjectType({
  simpleResolvers: true,
  description: 'Something happened to a quotation of a followed list. Staff only.',
})
export class QuotationChange {
  @Field(() => String, {
    description:
      'What happened: quotation.created, updated, submitted, confirmed, rejected, expired, changeRequested, linkRevoked or ' +
      'deleted.',
  })
  type!: string;

  @Field(() => ID, { description: 'Id of the quotation.' })
  quotationId!: string;

  @Field(() => QuotationView, {
    nullable: true,
    description:
      'The quotation as it is now; null when it was deleted or no longer matches the filter: drop it from the list.',
  })
  quotation!: QuotationView | null;

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  at!: Date | string;
}
