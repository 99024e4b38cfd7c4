import { ArgsType, Field, Int } from 'type-graphql';
import type { PageArguments } from './pagination.js';

/** The arguments that every connection takes. */
@ArgsType()
export class PageArgs implements PageArguments {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the item before the page; not with offset.',
  })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many items to skip, 0 to 10,000; not with after.' })
  offset?: number | null;
}
