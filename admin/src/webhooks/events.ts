/** What an endpoint can be told of, as the API names it; in words at `webhook.event`. */
export const EVENTS = [
  'quotation.submitted',
  'quotation.confirmed',
  'quotation.rejected',
  'quotation.expired',
  'quotation.revised',
  'customer.created',
  'price.changed',
] as const;

/** What a delivery can tell: an event, or that somebody tests. */
export const TOLD = [...EVENTS, 'webhook.test'] as const;
