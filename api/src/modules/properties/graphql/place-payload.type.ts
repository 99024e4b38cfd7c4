import { Field, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { UserError } from '../../../kernel/user-error.type.js';
import { PropertyView } from './property.type.js';
import { VehicleView } from './vehicle.type.js';

const ERRORS = 'Why nothing was changed; empty on success.';

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description:
    "The outcome of a change to a customer's property: the property after it, or why nothing was changed.",
})
export class PropertyPayload {
  @Field(() => PropertyView, {
    nullable: true,
    description: 'The property after the change; null when there are errors.',
  })
  property!: PropertyView | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: UserError[];
}

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description:
    "The outcome of a change to a customer's vehicle: the vehicle after it, or why nothing was changed.",
})
export class VehiclePayload {
  @Field(() => VehicleView, {
    nullable: true,
    description: 'The vehicle after the change; null when there are errors.',
  })
  vehicle!: VehicleView | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: UserError[];
}
