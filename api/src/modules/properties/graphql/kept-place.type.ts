import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';

/**
 * What staff see of a property or vehicle as it is kept: beside its customer, where it has versions, or as the copy that
 * a quotation made of it.
 */
@ObjectType({ simpleResolvers: true })
export abstract class KeptPlace {
  @Allow('customers:read', 'customers:read_own')
  @Field(() => Int, {
    nullable: true,
    description:
      "Goes up with every change; give it as `expectedVersion`. Null for a quotation's copy, which changes with its quotation. " +
      'Staff (customers:read).',
  })
  version?: number | null;

  @Allow('customers:read', 'customers:read_own')
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was first saved; null for a quotation's copy. Staff (customers:read).",
  })
  createdAt?: Date | string | null;

  @Allow('customers:read', 'customers:read_own')
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it last changed; null for a quotation's copy. Staff (customers:read).",
  })
  updatedAt?: Date | string | null;

  @Allow('customers:read', 'customers:read_own')
  @Field(() => ID, {
    nullable: true,
    description:
      "The customer's own place that a quotation's copy was made of, which may have changed or gone since; null for the " +
      "customer's own. Staff (customers:read).",
  })
  sourceId?: string | null;
}
