import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { ConnectionOf, EdgeOf, OrderOf } from '../../../kernel/connection.type.js';
import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import type { ProductType, Vertical } from '../../quote-engine/index.js';
import { ProductTypeEnum, VerticalEnum } from './catalog.enums.js';
import { ProductView } from './product.type.js';

@InputType({
  description: 'Which products to list. Every condition given must hold; null is the same as not given.',
})
export class ProductFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Any part of the name or the SKU; capitals and accents make no difference.',
  })
  search?: string | null;

  @Field(() => ProductTypeEnum, { nullable: true, description: 'Only this kind of film.' })
  type?: ProductType | null;

  @Field(() => String, { nullable: true, description: 'Only the category with exactly this slug.' })
  categorySlug?: string | null;

  @Field(() => VerticalEnum, {
    nullable: true,
    description: 'Only films whose category is offered for this line of business.',
  })
  vertical?: Vertical | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only active (true) or only inactive (false) products. Without catalog:read inactive ones are never listed.',
  })
  active?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Only products with one of these ids; at most 100.' })
  ids?: string[] | null;
}

export type ProductOrderField = 'NAME' | 'SKU' | 'CREATED_AT';
export const ProductOrderFieldEnum = graphqlEnum<ProductOrderField>(
  'ProductOrderField',
  'What products can be ordered by. Equal ones are ordered by id.',
  {
    NAME: 'By name, as a Spanish reader expects (ñ after n).',
    SKU: 'By article code.',
    CREATED_AT: 'By the moment they entered the catalogue.',
  },
);

@InputType({ description: 'The order of a list of products.' })
export class ProductOrder extends OrderOf<ProductOrderField>(ProductOrderFieldEnum) {}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'A product and its position in the list.' })
export class ProductEdge extends EdgeOf(ProductView) {}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'A page of a list of products.' })
export class ProductConnection extends ConnectionOf(ProductView, ProductEdge) {}
