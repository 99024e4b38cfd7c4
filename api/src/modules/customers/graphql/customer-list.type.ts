import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { ConnectionOf, EdgeOf, OrderOf } from '../../../kernel/connection.type.js';
import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import { type CustomerType, CustomerTypeEnum } from './customer.enums.js';
import { CustomerView } from './customer.type.js';

@InputType({
  description: 'Which customers to list. Every condition given must hold; null is the same as not given.',
})
export class CustomerFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Any part of the name, e-mail, phone or tax id; capitals and accents make no difference.',
  })
  search?: string | null;

  @Field(() => CustomerTypeEnum, { nullable: true, description: 'Only persons or only companies.' })
  type?: CustomerType | null;

  @Field(() => [ID], { nullable: true, description: 'Only customers with one of these ids; at most 100.' })
  ids?: string[] | null;
}

export type CustomerOrderField = 'NAME' | 'CREATED_AT';
export const CustomerOrderFieldEnum = graphqlEnum<CustomerOrderField>(
  'CustomerOrderField',
  'What customers can be ordered by. Equal ones are ordered by id.',
  {
    NAME: 'By name, as a Spanish reader expects (ñ after n).',
    CREATED_AT: 'By the moment they were first saved.',
  },
);

@InputType({ description: 'The order of a list of customers.' })
export class CustomerOrder extends OrderOf<CustomerOrderField>(CustomerOrderFieldEnum) {}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'A customer and its position in the list.' })
export class CustomerEdge extends EdgeOf(CustomerView) {}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'A page of a list of customers.' })
export class CustomerConnection extends ConnectionOf(CustomerView, CustomerEdge) {}
