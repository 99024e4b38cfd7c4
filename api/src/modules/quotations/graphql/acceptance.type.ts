import { Field, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { AgreedTextView } from '../../shop/index.js';
import type { AcceptanceChannel } from '../domain/acceptance-channel.js';
import { AcceptanceChannelEnum } from './quotation.enums.js';

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description: 'Who accepted a quotation, and how the shop came to know.',
})
export class Acceptance {
  @Field(() => String, {
    nullable: true,
    description: 'Name of the person who accepted; null when nobody said.',
  })
  name!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Network address that the customer accepted it from; null when the shop recorded it for them, and for those accepted before it was kept.',
  })
  ip!: string | null;

  @Field(() => AcceptanceChannelEnum, {
    nullable: true,
    description: 'How they told the shop; null when they accepted themselves, or nobody said.',
  })
  channel!: AcceptanceChannel | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the staff noted about it, at most 4,000 characters. Staff only; null for others.',
  })
  note!: string | null;

  @Field(() => AgreedTextView, {
    nullable: true,
    description: "The shop's terms that were accepted; null when it had none, or nobody said.",
  })
  terms!: AgreedTextView | null;
}
