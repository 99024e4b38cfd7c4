import { Field, ID, InputType } from 'type-graphql';
import { VerticalEnum } from '../../catalog/index.js';
import { PropertyFields, RoomFields, VehicleFields } from '../../properties/index.js';
import type { Vertical } from '../../quote-engine/index.js';
import { OpeningInput } from './opening.input.js';

@InputType({ description: 'A room, or a side of a facade, with its glass.' })
export class RoomInput extends RoomFields {
  @Field(() => [OpeningInput], { description: 'Its glass, 1 to 200 openings.' })
  openings!: OpeningInput[];
}

@InputType({ description: 'A building, or a part of one, whose glass gets film.' })
export class PropertyInput extends PropertyFields {
  @Field(() => ID, {
    nullable: true,
    description:
      "The property of the quotation's customer that this is a copy of. For staff and signed-in customers; plays no part in the price.",
  })
  sourceId?: string | null;

  @Field(() => [RoomInput], { description: 'Its rooms, at least 1; at most 500 in a quote.' })
  rooms!: RoomInput[];
}

@InputType({ description: 'A vehicle whose glass gets film.' })
export class VehicleInput extends VehicleFields {
  @Field(() => ID, {
    nullable: true,
    description:
      "The vehicle of the quotation's customer that this is a copy of. For staff and signed-in customers; plays no part in the price.",
  })
  sourceId?: string | null;

  @Field(() => [OpeningInput], {
    description: 'Its glass, 1 to 60 openings of the kinds that exist on vehicles.',
  })
  openings!: OpeningInput[];
}

@InputType({
  description:
    'What to price. AUTOMOTIVE takes vehicles, the other lines of business take properties: at least one of the right kind and ' +
    'none of the other.',
})
export class QuoteInput {
  @Field(() => VerticalEnum, { description: 'Line of business.' })
  vertical!: Vertical;

  @Field(() => [PropertyInput], { nullable: true, description: '1 to 20 properties; none for AUTOMOTIVE.' })
  properties?: PropertyInput[] | null;

  @Field(() => [VehicleInput], { nullable: true, description: '1 to 50 vehicles; only for AUTOMOTIVE.' })
  vehicles?: VehicleInput[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Name of a travel zone of the shop's rule set, which adds its amount; an unknown zone is an error.",
  })
  travelZone?: string | null;
}
