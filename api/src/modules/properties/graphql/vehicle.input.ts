import { Field, InputType, Int } from 'type-graphql';
import { OpeningSizeInput } from './opening.input.js';

/** What is given of a vehicle, wherever it is kept. */
@InputType()
export abstract class VehicleFields {
  @Field(() => String, {
    nullable: true,
    description: 'Vehicle identification number (VIN): 17 letters and digits, without I, O and Q.',
  })
  vin?: string | null;

  @Field(() => String, { nullable: true, description: 'Maker.' })
  make?: string | null;

  @Field(() => String, { nullable: true, description: 'Model.' })
  model?: string | null;

  @Field(() => Int, { nullable: true, description: 'Model year, 1900 to 2100.' })
  year?: number | null;

  @Field(() => String, { nullable: true, description: 'Body, for example sedan, SUV or van.' })
  bodyType?: string | null;
}

@InputType({ description: 'A vehicle that is kept beside its customer, with the sizes of its glass.' })
export class CustomerVehicleInput extends VehicleFields {
  @Field(() => [OpeningSizeInput], {
    description: 'Its glass, 1 to 60 openings of the kinds that exist on vehicles.',
  })
  openings!: OpeningSizeInput[];
}
