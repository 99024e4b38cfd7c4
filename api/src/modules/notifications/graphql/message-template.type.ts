import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import { UserError } from '../../../kernel/user-error.type.js';
import type { Channel } from '../domain/channel.js';
import { MessageAudienceEnum, MessageChannelEnum } from './message.enums.js';

@Allow('templates:write')
@ObjectType({ simpleResolvers: true, description: 'Something that a template can mention as {{name}}.' })
export class TemplateVariable {
  @Field(() => String, { description: 'Its name, to stand between {{ and }}.' })
  name!: string;

  @Field(() => String, { description: 'What it stands for, in Spanish.' })
  meaning!: string;

  @Field(() => String, { description: 'The same in English.' })
  meaningEnglish!: string;

  @Field(() => Boolean, { description: 'Whether the body has to mention it.' })
  required!: boolean;
}

const TEXT = {
  subject: 'Subject of the mail, 1 to 200 characters; null on other channels.',
  preheader: 'What mail programs show beside the subject, at most 200 characters; mails only.',
  providerTemplate:
    'Name of the template at Meta, [a-z0-9_]; WhatsApp only. Meta has approved the body with {{1}}, {{2}}... for its variables in order.',
  body:
    'The text, with {{variables}}; at most 10,000 characters in mails, 800 elsewhere. Blank lines part paragraphs; a line ' +
    '[words]({{quotation.link}}) by itself is a button in HTML mail.',
} as const;

@Allow('templates:write')
@ObjectType('MessageTemplate', {
  simpleResolvers: true,
  description: 'What one kind of message says by one channel in one language. Staff (templates:write).',
})
export class MessageTemplateView {
  @Field(() => ID, { description: 'kind.channel.language, for example quotationSubmitted.EMAIL.es.' })
  id!: string;

  @Field(() => String, { description: 'Kind of message.' })
  kind!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The event that sends it, for example quotation.submitted; null: somebody does by hand.',
  })
  event!: string | null;

  @Field(() => MessageChannelEnum, { description: 'By which channel.' })
  channel!: Channel;

  @Field(() => String, { description: 'In which language: es or en.' })
  language!: string;

  @Field(() => MessageAudienceEnum, { description: 'Whom it is for.' })
  audience!: 'CUSTOMER' | 'STAFF';

  @Field(() => String, { nullable: true, description: TEXT.subject })
  subject!: string | null;

  @Field(() => String, { nullable: true, description: TEXT.preheader })
  preheader!: string | null;

  @Field(() => String, { nullable: true, description: TEXT.providerTemplate })
  providerTemplate!: string | null;

  @Field(() => String, { description: TEXT.body })
  body!: string;

  @Field(() => Boolean, { description: "Whether the shop has words of its own in place of the program's." })
  isCustom!: boolean;

  @Field(() => Boolean, { description: "Whether the quotation's PDF goes with it." })
  hasDocument!: boolean;

  @Field(() => Boolean, { description: 'Whether it is a reminder, which customers can stop by one click.' })
  isReminder!: boolean;

  @Field(() => [TemplateVariable], { description: 'What it can mention.' })
  variables!: TemplateVariable[];

  @Field(() => Int, {
    description: 'Grows with each change, for expectedVersion; 0 while it is the program’s own text.',
  })
  version!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was changed last; null: never.' })
  updatedAt!: Date | string | null;

  @Field(() => String, { nullable: true, description: 'Name of who changed it last.' })
  updatedBy!: string | null;
}

@InputType({ description: 'What a template shall say, whole.' })
export class MessageTemplateInput {
  @Field(() => String, { nullable: true, description: TEXT.subject })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: TEXT.preheader })
  preheader?: string | null;

  @Field(() => String, { nullable: true, description: TEXT.providerTemplate })
  providerTemplate?: string | null;

  @Field(() => String, { description: TEXT.body })
  body!: string;
}

@Allow('templates:write')
@ObjectType({ simpleResolvers: true, description: 'The outcome of changing a template.' })
export class MessageTemplatePayload {
  @Field(() => MessageTemplateView, {
    nullable: true,
    description: 'The template as it is now; null when there are errors.',
  })
  template!: MessageTemplateView | null;

  @Field(() => [UserError], {
    description:
      'Why nothing was saved, with line and column of variables in the message: INVALID for what is not known, REQUIRED for ' +
      'what is missing, VERSION_CONFLICT when somebody else was first.',
  })
  userErrors!: UserError[];
}

@Allow('templates:write', 'quotations:write')
@ObjectType({ simpleResolvers: true, description: 'What a message would say. Nothing was saved.' })
export class MessagePreview {
  @Field(() => String, { nullable: true, description: 'Subject of a mail.' })
  subject!: string | null;

  @Field(() => String, { description: 'As plain text.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'A mail as HTML. Show it in a sandbox only.' })
  html!: string | null;
}

@Allow('templates:write')
@ObjectType({ simpleResolvers: true, description: 'A preview, or why there is none.' })
export class MessagePreviewPayload {
  @Field(() => MessagePreview, { nullable: true, description: 'Null when there are errors.' })
  preview!: MessagePreview | null;

  @Field(() => [UserError], { description: 'What is wrong with the text; the same as when it is saved.' })
  userErrors!: UserError[];
}
