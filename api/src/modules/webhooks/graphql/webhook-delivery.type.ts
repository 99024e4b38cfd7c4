import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import { ConnectionOf, EdgeOf } from '../../../kernel/connection.type.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import { UserError } from '../../../kernel/user-error.type.js';
import type { PostFailure } from '../../../platform/outbound/post.js';
import type { DeliveryState } from '../domain/endpoint-state.js';
import { DeliveryStateEnum, FailureEnum } from './webhook.enums.js';

@Allow('webhooks:read', 'webhooks:write')
@ObjectType({
  simpleResolvers: true,
  description:
    'One try to deliver a message. Staff and keys (webhooks:read, or webhooks:write for what they set going).',
})
export class WebhookAttempt {
  @Field(() => ID, { description: 'Identifier of the try.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  at!: Date | string;

  @Field(() => Int, {
    description: 'How long it took until the answer, or until it failed, in milliseconds.',
  })
  durationMs!: number;

  @Field(() => Int, { nullable: true, description: "The answer's HTTP status; null when there was none." })
  status!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "How the answer's body begins, at most 4,096 bytes of it as text; null when there was none.",
  })
  answer!: string | null;

  @Field(() => FailureEnum, { nullable: true, description: 'Why there was no answer; null when there was.' })
  failure!: PostFailure | null;

  @Field(() => String, {
    nullable: true,
    description: 'What exactly went wrong, for technicians: "ECONNREFUSED".',
  })
  detail!: string | null;
}

@Allow('webhooks:read', 'webhooks:write')
@ObjectType('WebhookDelivery', {
  simpleResolvers: true,
  description:
    'A message on its way to an endpoint. Deliveries are kept for 30 days. Staff and keys (webhooks:read, or webhooks:write for what they set going).',
})
export class WebhookDeliveryView {
  @Field(() => ID, { description: 'Identifier of the delivery.' })
  id!: string;

  @Field(() => ID, { description: 'Id of the endpoint.' })
  endpointId!: string;

  @Field(() => String, { description: "The endpoint's name." })
  endpointName!: string;

  @Field(() => ID, {
    description: "The event's id, sent as `webhook-id`: the same at every try and to every endpoint.",
  })
  eventId!: string;

  @Field(() => String, {
    description: 'What it tells of, for example "quotation.confirmed"; or "webhook.test".',
  })
  event!: string;

  @Field(() => DeliveryStateEnum, { description: 'What became of it.' })
  state!: DeliveryState;

  @Field(() => DateTimeScalar, { description: 'When it was made, soon after the event.' })
  createdAt!: Date | string;

  @Field(() => Int, { description: 'How often it was tried.' })
  attemptCount!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last tried; null before the first.',
  })
  lastAttemptAt!: Date | string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The last answer's HTTP status; null when there was none.",
  })
  lastStatus!: number | null;

  @Field(() => FailureEnum, {
    nullable: true,
    description: 'Why the last try had no answer; null when it had.',
  })
  lastFailure!: PostFailure | null;
}

@Allow('webhooks:read', 'webhooks:write')
@ObjectType({
  simpleResolvers: true,
  description:
    'A delivery with what was sent and what was answered. Staff and keys (webhooks:read, or webhooks:write for what they set going).',
})
export class WebhookDeliveryDetail extends WebhookDeliveryView {
  @Field(() => String, {
    nullable: true,
    description:
      'Exactly the body that is sent, JSON; null for callers who may not read what it tells (quotations:read, ' +
      'customers:read or catalog:read, by the event).',
  })
  body!: string | null;

  @Field(() => [WebhookAttempt], { description: 'The last 100 tries, oldest first.' })
  attempts!: WebhookAttempt[];
}

@Allow('webhooks:read', 'webhooks:write')
@ObjectType({ simpleResolvers: true, description: 'A delivery and its position in the list.' })
export class WebhookDeliveryEdge extends EdgeOf(WebhookDeliveryView) {}

@Allow('webhooks:read', 'webhooks:write')
@ObjectType({ simpleResolvers: true, description: 'A page of the deliveries.' })
export class WebhookDeliveryConnection extends ConnectionOf(WebhookDeliveryView, WebhookDeliveryEdge) {}

@InputType({
  description: 'Which deliveries to list. Every condition given must hold; null is the same as not given.',
})
export class WebhookDeliveryFilter {
  @Field(() => ID, { nullable: true, description: 'Only to this endpoint.' })
  endpointId?: string | null;

  @Field(() => DeliveryStateEnum, { nullable: true, description: 'Only those of which this became.' })
  state?: DeliveryState | null;

  @Field(() => String, { nullable: true, description: 'Only of this event, exactly: "quotation.confirmed".' })
  event?: string | null;
}

@Allow('webhooks:write')
@ObjectType({ simpleResolvers: true, description: 'The outcome of sending something to an endpoint.' })
export class WebhookDeliveryPayload {
  @Field(() => WebhookDeliveryDetail, {
    nullable: true,
    description:
      'The delivery that was set going, usually still PENDING: read it again for its outcome. Null when it was refused.',
  })
  delivery!: WebhookDeliveryDetail | null;

  @Field(() => [UserError], { description: 'INVALID or NOT_FOUND. Empty on success.' })
  userErrors!: UserError[];
}
