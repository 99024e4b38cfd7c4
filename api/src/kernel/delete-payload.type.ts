import { Field, ID, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from './access.js';
import type { Translate } from './errors.js';
import type { Result } from './fault.js';
import { toUserErrors, UserError } from './user-error.type.js';

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'The outcome of deleting something.' })
export class DeletePayload {
  @Field(() => ID, { nullable: true, description: 'Id of what was deleted; null when nothing was.' })
  deletedId!: string | null;

  @Field(() => [UserError], { description: 'Why nothing was deleted; empty when it was.' })
  userErrors!: UserError[];
}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'What became of one of many that were to be deleted.' })
export class BulkDeleteResult {
  @Field(() => ID, { description: 'The id as given.' })
  id!: string;

  @Field(() => [UserError], { description: 'Why it was not deleted; empty when it was.' })
  userErrors!: UserError[];
}

/** Shapes the outcome of a deletion: the id of what is gone, or faults. */
export const toDeletePayload = (result: Result<string>, translate: Translate): DeletePayload => ({
  deletedId: result.ok ? result.value : null,
  userErrors: toUserErrors(result, translate),
});

/** {@link toDeletePayload} for one of many. */
export const toBulkDeleteResult = (
  { id, result }: { readonly id: string; readonly result: Result<string> },
  translate: Translate,
): BulkDeleteResult => ({ id, userErrors: toUserErrors(result, translate) });
