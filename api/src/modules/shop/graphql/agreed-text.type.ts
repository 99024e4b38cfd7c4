import { Field, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';

@Allow(EVERYONE)
@ObjectType('AgreedText', {
  simpleResolvers: true,
  description:
    'Words that somebody agreed to or can agree to, as they were at that moment; they never change.',
})
export class AgreedTextView {
  @Field(() => String, {
    description:
      "SHA-256 of the text's UTF-8, 64 hexadecimal digits in small letters: another text has another version.",
  })
  version!: string;

  @Field(() => String, { description: 'The words, at most 4,000 characters, with line breaks.' })
  text!: string;
}
