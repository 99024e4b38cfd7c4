import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import { ConnectionOf, EdgeOf } from '../../../kernel/connection.type.js';
import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import { CustomerView } from './customer.type.js';

export type DuplicateReason = 'EMAIL' | 'NAME' | 'PHONE' | 'TAX_ID';
const DuplicateReasonEnum = graphqlEnum<DuplicateReason>('DuplicateReason', 'Why two customers may be one.', {
  EMAIL: 'The same e-mail address; capitals make no difference.',
  NAME: 'Names that are very alike: at least 0.6 of their trigrams, without capitals and accents.',
  PHONE: 'The same telephone or WhatsApp number, by its last nine digits.',
  TAX_ID: 'The same tax id; dots, dashes and spaces make no difference.',
});

const REASONS = 'Why, at least one.';

@Allow('customers:read', 'customers:read_own')
@ObjectType({ simpleResolvers: true, description: 'Two customers that may be one. Staff (customers:read).' })
export class CustomerDuplicate {
  @Field(() => ID, { description: 'Identifier of the pair; the same as long as both are there.' })
  id!: string;

  @Field(() => [DuplicateReasonEnum], { description: REASONS })
  reasons!: DuplicateReason[];

  @Field(() => CustomerView, { description: 'The one that was saved first.' })
  older!: CustomerView;

  @Field(() => CustomerView, { description: 'The one that was saved later.' })
  newer!: CustomerView;
}

@Allow('customers:read', 'customers:read_own')
@ObjectType({ simpleResolvers: true, description: 'A pair of customers and its position in the list.' })
export class CustomerDuplicateEdge extends EdgeOf(CustomerDuplicate) {}

@Allow('customers:read', 'customers:read_own')
@ObjectType({ simpleResolvers: true, description: 'A page of the pairs of customers that may be one.' })
export class CustomerDuplicateConnection extends ConnectionOf(CustomerDuplicate, CustomerDuplicateEdge) {}

@Allow('customers:read', 'customers:read_own')
@ObjectType({ simpleResolvers: true, description: 'A customer that may be the one asked about.' })
export class SimilarCustomer {
  @Field(() => CustomerView, { description: 'The customer.' })
  customer!: CustomerView;

  @Field(() => [DuplicateReasonEnum], { description: REASONS })
  reasons!: DuplicateReason[];
}

@InputType({
  description: 'What is known of somebody who may be a customer already; what is not given is not compared.',
})
export class SimilarCustomersInput {
  @Field(() => String, { nullable: true, description: 'Name of the person or company.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone number; compared with WhatsApp numbers as well.',
  })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number for WhatsApp; compared with telephone numbers as well.',
  })
  whatsapp?: string | null;

  @Field(() => String, { nullable: true, description: 'Tax identification number, in any spelling.' })
  taxId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The customer itself, when it is one: it is left out.' })
  exceptId?: string | null;
}
