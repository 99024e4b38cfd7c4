import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { UserError } from '../../../kernel/user-error.type.js';

@InputType({ description: 'An address that its owner can prove to read: exactly one of email and phone.' })
export class ContactInput {
  @Field(() => String, {
    nullable: true,
    description: 'E-mail address, at most 254 characters; capitals make no difference.',
  })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Telephone number that takes text messages; without a country code it is one of the shop's country.",
  })
  phone?: string | null;
}

@InputType({ description: 'Where to send a one-time code: exactly one of email and phone.' })
export class RequestCodeInput extends ContactInput {
  @Field(() => String, {
    nullable: true,
    description: 'Language of the message: es or en; that of the request when absent or any other.',
  })
  language?: string | null;
}

@InputType({ description: 'An address and the code that was sent to it: exactly one of email and phone.' })
export class CodeInput extends ContactInput {
  @Field(() => String, { description: 'The six digits; spaces and dashes between them make no difference.' })
  code!: string;
}

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description:
    'What happens to a request for a code. It says the same for every well-formed address, known or not, and whether or not a ' +
    'message was sent just now.',
})
export class RequestCodePayload {
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds for which a code is good, usually 600; null when there are errors.',
  })
  expiresIn!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Seconds until asking again can send another code, usually 60; null when there are errors. At most 5 codes an hour go to an address.',
  })
  resendAfter!: number | null;

  @Field(() => [UserError], { description: 'What is wrong with the address as typed; empty on success.' })
  userErrors!: UserError[];
}
