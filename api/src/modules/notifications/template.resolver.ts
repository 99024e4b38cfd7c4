import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { EXPECTED_VERSION } from '../../kernel/arguments.js';
import { Cost } from '../../kernel/cost.js';
import type { Result } from '../../kernel/fault.js';
import { readChanged } from '../../kernel/read-changed.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import { callerOf, type RequestContext, staffCallerOf } from '../identity/index.js';
import { TEMPLATE_KEYS } from './domain/template-text.js';
import {
  MessagePreviewPayload,
  MessageTemplateInput,
  MessageTemplatePayload,
  MessageTemplateView,
} from './graphql/message-template.type.js';
import { OutgoingMessagePayload } from './graphql/outgoing-message.type.js';
import type { MessageQueries } from './read-model/message-queries.js';
import type { TemplateQueries } from './read-model/template-queries.js';
import type { NotificationUseCases } from './use-cases/index.js';

const TEMPLATE_ID = { description: 'Id of the template: kind.channel.language.' };
const TYPED = { description: 'The text, saved or not.' };
const QUOTATION_ID = {
  nullable: true,
  description: 'Id of the quotation whose values are shown; those of an example when absent.',
} as const;

/** What messages say. */
@Resolver()
export class TemplateResolver {
  constructor(
    private readonly templates: TemplateQueries,
    private readonly messages: MessageQueries,
    private readonly useCases: NotificationUseCases,
  ) {}

  @Allow('templates:write')
  @Cost({ size: TEMPLATE_KEYS.length })
  @Query(() => [MessageTemplateView], {
    description:
      'What every kind of message says by each channel and in each language. Staff (templates:write).',
  })
  messageTemplates(): Promise<MessageTemplateView[]> {
    return this.templates.all();
  }

  @Allow('templates:write')
  @Query(() => MessageTemplateView, {
    nullable: true,
    description: 'One template; null when there is none. Staff (templates:write).',
  })
  messageTemplate(@Arg('id', () => ID, TEMPLATE_ID) id: string): Promise<MessageTemplateView | null> {
    return this.templates.find(id);
  }

  @Allow('templates:write')
  @Query(() => MessagePreviewPayload, {
    description:
      'What a text would say, of a quotation that the caller sees or of an example. Staff (templates:write).',
  })
  async previewMessage(
    @Arg('id', () => ID, TEMPLATE_ID) id: string,
    @Arg('input', () => MessageTemplateInput, TYPED) input: MessageTemplateInput,
    @Arg('quotationId', () => ID, QUOTATION_ID) quotationId: string | null,
    @Ctx() { actor, translate }: RequestContext,
  ): Promise<MessagePreviewPayload> {
    const request = { templateId: id, typed: input, quotationId: quotationId ?? null };
    const result = await this.useCases.preview(actor, request);
    return { preview: result.ok ? result.value : null, userErrors: toUserErrors(result, translate) };
  }

  @Allow('templates:write')
  @Mutation(() => MessageTemplatePayload, {
    description:
      'Says a message in words of the shop from now on. Kept in the audit log. Staff (templates:write).',
  })
  async updateMessageTemplate(
    @Arg('id', () => ID, TEMPLATE_ID) id: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion: number,
    @Arg('input', () => MessageTemplateInput, { description: 'The text, whole.' })
    input: MessageTemplateInput,
    @Ctx() context: RequestContext,
  ): Promise<MessageTemplatePayload> {
    const target = { id, expectedVersion };
    return this.payload(await this.useCases.updateTemplate(callerOf(context), target, input), context);
  }

  @Allow('templates:write')
  @Mutation(() => MessageTemplatePayload, {
    description: "Goes back to the program's own text. Kept in the audit log. Staff (templates:write).",
  })
  async resetMessageTemplate(
    @Arg('id', () => ID, TEMPLATE_ID) id: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion: number,
    @Ctx() context: RequestContext,
  ): Promise<MessageTemplatePayload> {
    return this.payload(
      await this.useCases.resetTemplate(callerOf(context), { id, expectedVersion }),
      context,
    );
  }

  @Allow('templates:write')
  @Mutation(() => OutgoingMessagePayload, {
    description:
      'Sends what a text would say to the caller: mails to their own address, others to a telephone of theirs. The private link of the ' +
      'quotation, in words and document, only to callers with quotations:write. Kept in the audit log. An API key has no address: ' +
      'FORBIDDEN. Staff (templates:write).',
  })
  async sendTestMessage(
    @Arg('id', () => ID, TEMPLATE_ID) id: string,
    @Arg('input', () => MessageTemplateInput, TYPED) input: MessageTemplateInput,
    @Arg('quotationId', () => ID, QUOTATION_ID) quotationId: string | null,
    @Arg('phone', () => String, {
      nullable: true,
      description: "The caller's telephone; REQUIRED unless the channel is EMAIL.",
    })
    phone: string | null,
    @Ctx() context: RequestContext,
  ): Promise<OutgoingMessagePayload> {
    const request = { templateId: id, typed: input, quotationId: quotationId ?? null, phone: phone ?? null };
    const result = await this.useCases.sendTest(staffCallerOf(context), request);
    const message = await readChanged(result, (messageId) => this.messages.find(context.actor, messageId));
    return { message, userErrors: toUserErrors(result, context.translate) };
  }

  private async payload(
    result: Result<string>,
    { translate }: RequestContext,
  ): Promise<MessageTemplatePayload> {
    const template = await readChanged(result, (id) => this.templates.find(id));
    return { template, userErrors: toUserErrors(result, translate) };
  }
}
