import { Field, InputType, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';

const KEY = 'Name of the value, 1 to 60 characters after trimming; each key once.';
const VALUE = 'Any text of at most 500 characters after trimming; kept and shown, not interpreted.';

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'A value that another system keeps with a customer.' })
export class MetadataEntry {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => String, { description: VALUE })
  value!: string;
}

@InputType({ description: 'A value to keep with a customer for another system.' })
export class MetadataEntryInput {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => String, { description: VALUE })
  value!: string;
}
