import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import { ConnectionOf, EdgeOf } from '../../../kernel/connection.type.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import type { QuotationStatus } from '../domain/lifecycle.js';
import { QuotationStatusEnum } from './quotation.enums.js';

const KINDS = `What happened. A list that only grows:
- CREATED: the customer was saved.
- UPDATED: its values were changed.
- CLAIMED: its owner signed in with one of its addresses.
- MERGED: another customer was merged into it.
- QUOTATION_CREATED, QUOTATION_REVISED, QUOTATION_DUPLICATED: a quotation was made, anew or from another one.
- QUOTATION_SUBMITTED: it was handed to the customer.
- QUOTATION_CONFIRMED, QUOTATION_REJECTED: it was accepted, or turned down.
- QUOTATION_EXPIRED: its time ran out, or a newer revision superseded it.`;
const VALUES = 'by name; null where there is none, and for whoever may not read the audit log (audit:read).';

@Allow('customers:read', 'customers:read_own')
@ObjectType({
  simpleResolvers: true,
  description:
    "An entry of a customer's history. Entries are never changed or removed. Staff (customers:read).",
})
export class CustomerEvent {
  @Field(() => ID, { description: 'Identifier of the entry.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  at!: Date | string;

  @Field(() => String, { description: KINDS })
  kind!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Name of who did it, as it was then; null for a customer without one and for the shop's clock.",
  })
  actor!: string | null;

  @Field(() => [String], {
    description: 'Names of the fields that were changed, for UPDATED and MERGED; else none.',
  })
  fields!: string[];

  @Field(() => GraphQLJSONObject, { nullable: true, description: `The fields as they were, ${VALUES}` })
  before!: Record<string, unknown> | null;

  @Field(() => GraphQLJSONObject, { nullable: true, description: `The fields as they were left, ${VALUES}` })
  after!: Record<string, unknown> | null;

  @Field(() => ID, { nullable: true, description: 'The quotation that it is about, if any.' })
  quotationId!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of that quotation.' })
  quotationNumber!: string | null;

  @Field(() => Int, { nullable: true, description: 'Revision of that quotation.' })
  quotationRevision!: number | null;

  @Field(() => QuotationStatusEnum, {
    nullable: true,
    description: 'The status of that quotation after it; null when it did not change.',
  })
  status!: QuotationStatus | null;
}

@Allow('customers:read', 'customers:read_own')
@ObjectType({
  simpleResolvers: true,
  description: "An entry of a customer's history and its position in the list.",
})
export class CustomerEventEdge extends EdgeOf(CustomerEvent) {}

@Allow('customers:read', 'customers:read_own')
@ObjectType({ simpleResolvers: true, description: "A page of a customer's history." })
export class CustomerEventConnection extends ConnectionOf(CustomerEvent, CustomerEventEdge) {}
