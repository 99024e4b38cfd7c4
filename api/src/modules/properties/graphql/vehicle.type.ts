import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { KeptPlace } from './kept-place.type.js';
import { OpeningView } from './opening.type.js';

@Allow(EVERYONE)
@ObjectType('Vehicle', { simpleResolvers: true, description: 'A vehicle whose glass gets film.' })
export class VehicleView extends KeptPlace {
  @Field(() => ID, { description: 'Identifier; never changes.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Vehicle identification number (VIN).' })
  vin!: string | null;

  @Field(() => String, { nullable: true, description: 'Maker.' })
  make!: string | null;

  @Field(() => String, { nullable: true, description: 'Model.' })
  model!: string | null;

  @Field(() => Int, { nullable: true, description: 'Model year.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'Body, for example sedan, SUV or van.' })
  bodyType!: string | null;

  @Field(() => [OpeningView], { description: 'Its glass, in the order given. It has no floor.' })
  openings!: OpeningView[];
}
