import { Field, ID, ObjectType } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import { UserError } from '../../../kernel/user-error.type.js';
import { ProductCategoryView, ProductPriceView, ProductView } from './product.type.js';

const NOTHING_CHANGED = { description: 'Why nothing was changed; empty on success.' };
const NOTHING_DELETED = { description: 'Why nothing was deleted; empty when it was.' };
const DELETED_ID = { nullable: true, description: 'Id of what was deleted; null when nothing was.' };
const PRODUCT = { nullable: true, description: 'The product after the change; null when there are errors.' };

@Allow('catalog:read')
@ObjectType({ simpleResolvers: true, description: 'The outcome of a change to a product.' })
export class ProductPayload {
  @Field(() => ProductView, PRODUCT)
  product!: ProductView | null;

  @Field(() => [UserError], NOTHING_CHANGED)
  userErrors!: UserError[];
}

@Allow('catalog:read')
@ObjectType({ simpleResolvers: true, description: 'The outcome of setting a price.' })
export class ProductPricePayload {
  @Field(() => ProductView, PRODUCT)
  product!: ProductView | null;

  @Field(() => ProductPriceView, {
    nullable: true,
    description: 'The price that is in force from the day given; null when there are errors.',
  })
  price!: ProductPriceView | null;

  @Field(() => [UserError], NOTHING_CHANGED)
  userErrors!: UserError[];
}

@Allow('catalog:read')
@ObjectType({ simpleResolvers: true, description: 'What an operation on many products did to one of them.' })
export class BulkProductResult {
  @Field(() => ID, { description: 'The id as given.' })
  id!: string;

  @Field(() => ProductView, { nullable: true, description: 'The product after it; null when it failed.' })
  product!: ProductView | null;

  @Field(() => [UserError], { description: 'Why it failed; empty when it was done.' })
  userErrors!: UserError[];
}

@Allow('catalog:read')
@ObjectType({ simpleResolvers: true, description: 'The outcome of deleting a product.' })
export class DeleteProductPayload {
  @Field(() => ID, DELETED_ID)
  deletedId!: string | null;

  @Field(() => [UserError], NOTHING_DELETED)
  userErrors!: UserError[];
}

@Allow('catalog:read')
@ObjectType({ simpleResolvers: true, description: 'The outcome of a change to a category.' })
export class ProductCategoryPayload {
  @Field(() => ProductCategoryView, {
    nullable: true,
    description: 'The category after the change; null when there are errors.',
  })
  category!: ProductCategoryView | null;

  @Field(() => [UserError], NOTHING_CHANGED)
  userErrors!: UserError[];
}

@Allow('catalog:read')
@ObjectType({ simpleResolvers: true, description: 'The outcome of ordering the categories.' })
export class ProductCategoriesPayload {
  @Field(() => [ProductCategoryView], { description: 'All categories in the order that they now have.' })
  categories!: ProductCategoryView[];

  @Field(() => [UserError], NOTHING_CHANGED)
  userErrors!: UserError[];
}

@Allow('catalog:read')
@ObjectType({ simpleResolvers: true, description: 'The outcome of deleting a category.' })
export class DeleteProductCategoryPayload {
  @Field(() => ID, DELETED_ID)
  deletedId!: string | null;

  @Field(() => [UserError], NOTHING_DELETED)
  userErrors!: UserError[];
}
