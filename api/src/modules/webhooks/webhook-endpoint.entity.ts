import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { StaffUser } from '../identity/index.js';
import { ENDPOINT_STATES, PAUSE_REASONS } from './domain/endpoint-state.js';

const WebhookEndpointSchema = defineEntity({
  name: 'WebhookEndpoint',
  tableName: 'webhook_endpoint',
  checks: [
    { name: 'webhook_endpoint_previous', expression: '(sealed_previous is null) = (previous_until is null)' },
    {
      name: 'webhook_endpoint_paused',
      expression:
        "(state = 'PAUSED') = (pause_reason is not null) and (state = 'PAUSED') = (paused_at is not null)",
    },
  ],
  properties: {
    id: column.id(),
    name: column.name(),
    url: p.text(),
    events: column.texts(),
    /** The shape of what is sent. */
    apiVersion: p.text(),
    /** The secret, sealed: it has to be known again to sign with. */
    sealedSecret: p.text().hidden(),
    /** The same before the last rotation, and until when it signs as well. */
    sealedPrevious: p.text().hidden().nullable(),
    previousUntil: column.instant().nullable(),
    state: p.enum([...ENDPOINT_STATES]),
    pauseReason: p.enum([...PAUSE_REASONS]).nullable(),
    pausedAt: column.instant().nullable(),
    /** Since when nothing arrives; null while all is well. */
    failingSince: column.instant().nullable(),
    /** Deliveries given up since something last arrived. */
    givenUp: p.integer().$type<Opt<number>>().default(0),
    /** Who made it and is told when it fails; null when a key did. */
    owner: () => p.manyToOne(StaffUser).deleteRule('set null').nullable(),
    /** The name of whoever made it, as it was then. */
    createdBy: p.text().nullable(),
    createdAt: column.instant(),
    updatedAt: column.instant(),
    version: p.integer().version(),
  },
});

/** Where a third party's program is told what happened. */
export class WebhookEndpoint extends WebhookEndpointSchema.class {}
WebhookEndpointSchema.setClass(WebhookEndpoint);
