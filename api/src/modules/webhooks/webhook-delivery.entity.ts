import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { DELIVERY_STATES } from './domain/endpoint-state.js';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';

const WebhookMessageSchema = defineEntity({
  name: 'WebhookMessage',
  tableName: 'webhook_message',
  properties: {
    /** The event's, so that an event is told once however often it is handled. */
    id: column.id(),
    type: p.text(),
    /** Exactly what is sent, to every endpoint and at every try. */
    body: p.text(),
    createdAt: column.instant(),
  },
});

/** What an event is told as. */
export class WebhookMessage extends WebhookMessageSchema.class {}
WebhookMessageSchema.setClass(WebhookMessage);

const WebhookDeliverySchema = defineEntity({
  name: 'WebhookDelivery',
  tableName: 'webhook_delivery',
  uniques: [{ name: 'webhook_delivery_once', properties: ['message', 'endpoint'] }],
  indexes: [
    { name: 'webhook_delivery_by_created_at', properties: ['createdAt', 'id'] },
    { name: 'webhook_delivery_by_endpoint', properties: ['endpoint', 'createdAt', 'id'] },
  ],
  properties: {
    id: column.id(),
    endpoint: () => p.manyToOne(WebhookEndpoint).deleteRule('cascade'),
    message: () => p.manyToOne(WebhookMessage).deleteRule('cascade'),
    state: p.enum([...DELIVERY_STATES]),
    /** How often it was set going: redelivering and resuming begin another round of tries. */
    round: p.integer().$type<Opt<number>>().default(1),
    createdAt: column.instant(),
  },
});

/** One message on its way to one endpoint. */
export class WebhookDelivery extends WebhookDeliverySchema.class {}
WebhookDeliverySchema.setClass(WebhookDelivery);

const WebhookAttemptSchema = defineEntity({
  name: 'WebhookAttempt',
  tableName: 'webhook_attempt',
  indexes: [{ name: 'webhook_attempt_by_delivery', properties: ['delivery', 'at', 'id'] }],
  properties: {
    id: column.id(),
    delivery: () => p.manyToOne(WebhookDelivery).deleteRule('cascade'),
    at: column.instant(),
    durationMs: p.integer(),
    /** The answer's status; null when there was none. */
    status: p.smallint().nullable(),
    /** How the answer's body begins. */
    answer: p.text().nullable(),
    /** Why there was no answer. */
    failure: p.text().nullable(),
    detail: p.text().nullable(),
  },
});

/** One try to deliver. */
export class WebhookAttempt extends WebhookAttemptSchema.class {}
WebhookAttemptSchema.setClass(WebhookAttempt);
