import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from './access.js';
import { graphqlEnum } from './graphql-enum.js';

export type OrderDirection = 'ASC' | 'DESC';
const OrderDirectionEnum = graphqlEnum<OrderDirection>(
  'OrderDirection',
  'Which end of an order comes first.',
  {
    ASC: 'Smallest, earliest or alphabetically first at the top.',
    DESC: 'Largest, latest or alphabetically last at the top.',
  },
);

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description: 'Where a page of a list stands, and how to go on from it.',
})
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether items follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether items precede this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first item of the page; null when it is empty.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Cursor of the last item; give it as `after` to get the next page. Null when the page is empty.',
  })
  endCursor!: string | null;
}

/** Base of an XOrder: `class ProductOrder extends OrderOf<ProductOrderField>(ProductOrderFieldEnum) {}`. */
export function OrderOf<Name extends string>(names: ReturnType<typeof graphqlEnum<Name>>) {
  @InputType()
  abstract class Order {
    @Field(() => names, { description: 'What to order by.' })
    field!: Name;

    @Field(() => OrderDirectionEnum, { description: 'Which end comes first.' })
    direction!: OrderDirection;
  }
  return Order;
}

/** Base of an XEdge: `class ProductEdge extends EdgeOf(Product) {}`, itself decorated with its own name and description. */
export function EdgeOf<Node extends object>(node: new () => Node) {
  @ObjectType({ simpleResolvers: true })
  abstract class Edge {
    @Field(() => String, {
      description:
        'Position of the item in this order of this list, opaque. Give it as `after` with the same filter and order.',
    })
    cursor!: string;

    @Field(() => node, { description: 'The item itself.' })
    node!: Node;
  }
  return Edge;
}

/** Base of an XConnection: `class ProductConnection extends ConnectionOf(Product, ProductEdge) {}`. */
export function ConnectionOf<Node extends object, Edge extends { cursor: string; node: Node }>(
  node: new () => Node,
  edge: new () => Edge,
) {
  @ObjectType({ simpleResolvers: true })
  abstract class Connection {
    @Field(() => [node], { description: 'The items of the page, in order.' })
    nodes!: Node[];

    @Field(() => [edge], { description: 'The same items, each with its cursor.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfo;

    /** Counting costs a statement of its own: whoever builds the page fills it only when the operation selects it. */
    @Field(() => Int, {
      description: 'Number of items in the whole filtered list. Counted only when asked for.',
    })
    totalCount?: number;
  }
  return Connection;
}
