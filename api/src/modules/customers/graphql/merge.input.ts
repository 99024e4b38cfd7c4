import { Field, ID, InputType, Int } from 'type-graphql';
import { UpdateCustomerInput } from './customer.input.js';

const SEEN = 'Its version that the choice was made on; another is a VERSION_CONFLICT.';

@InputType({ description: 'Two customers that are one: which of them stays, and with which values.' })
export class MergeCustomersInput {
  @Field(() => ID, { description: 'The customer that stays, with its id.' })
  keptId!: string;

  @Field(() => Int, { description: SEEN })
  keptVersion!: number;

  @Field(() => ID, {
    description:
      'The customer that goes: all that belongs to it passes to the one that stays, and its id leads there from then on.',
  })
  mergedId!: string;

  @Field(() => Int, { description: SEEN })
  mergedVersion!: number;

  @Field(() => UpdateCustomerInput, {
    nullable: true,
    description:
      'The values chosen. What is not given stays as the kept customer has it, and comes from the other where the kept one has ' +
      "none; metadata that is not given is that of both, of equal keys the kept one's.",
  })
  values?: UpdateCustomerInput | null;
}
