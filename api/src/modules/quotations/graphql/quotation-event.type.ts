import { Field, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import type { QuotationStatus } from '../domain/lifecycle.js';
import type { QuotationEventKind } from '../entities/quotation-event.entity.js';
import { QuotationStatusEnum } from './quotation.enums.js';

const MEANINGS: Readonly<Record<QuotationEventKind, string>> = {
  CREATED: 'it was made.',
  UPDATED: 'the draft was replaced and priced anew.',
  RECALCULATED: 'the draft was priced anew on the catalogue and rules of that moment.',
  SUBMITTED: 'it was handed to the customer.',
  CONFIRMED: 'it was accepted.',
  REJECTED: 'it was turned down.',
  EXPIRED: 'its time ran out, or a newer revision superseded it (the message is then "superseded").',
  CHANGE_REQUESTED: 'the customer asks for a change; the message is theirs.',
  REVISED: 'it was made as a new revision of an earlier one.',
  DUPLICATED: 'it was made as a copy of another quotation.',
  SELLER_ASSIGNED: 'somebody of the staff answers for it from now on; the message is their name.',
  SENT: 'the shop sent it to the customer by hand; the message is the channel: EMAIL, SMS or WHATSAPP.',
  LINK_REVOKED: 'the private links given out so far stopped working.',
};

@Allow(EVERYONE)
@ObjectType('QuotationEvent', {
  simpleResolvers: true,
  description: "An entry of a quotation's history. Entries are never changed or removed.",
})
export class QuotationEventView {
  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  at!: Date | string;

  @Field(() => String, {
    description: `What happened. A list that only grows:\n${Object.entries(MEANINGS)
      .map(([kind, meaning]) => `- ${kind}: ${meaning}`)
      .join('\n')}`,
  })
  kind!: QuotationEventKind;

  @Field(() => QuotationStatusEnum, {
    nullable: true,
    description: 'The status before; null for the first entry and where the entry does not change it.',
  })
  from!: QuotationStatus | null;

  @Field(() => QuotationStatusEnum, {
    nullable: true,
    description: 'The status after; null when the entry does not change it.',
  })
  to!: QuotationStatus | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Name of the member of the staff who did it; null for the customer and for the shop's clock.",
  })
  actor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was said with it: a reason or a request, at most 4,000 characters.',
  })
  message!: string | null;
}
