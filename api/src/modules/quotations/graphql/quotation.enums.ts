import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import type { Adjustment, AdjustmentKind, StripeDirection } from '../../quote-engine/index.js';
import type { AcceptanceChannel } from '../domain/acceptance-channel.js';
import type { QuotationStatus } from '../domain/lifecycle.js';

export const QuotationStatusEnum = graphqlEnum<QuotationStatus>(
  'QuotationStatus',
  'Where a revision of a quotation stands: DRAFT → PENDING → CONFIRMED, REJECTED or EXPIRED.',
  {
    DRAFT:
      'Being written by the shop. The only status in which it can be changed; the private link does not show it.',
    PENDING: 'Submitted: the customer may accept or reject it until `expiresAt`.',
    CONFIRMED: 'Accepted by the customer. Final; duplicate it to quote the same again.',
    REJECTED: 'Turned down. A new revision may follow.',
    EXPIRED: 'Not answered in time, or superseded by a newer revision. A new revision may follow.',
  },
);

export const AcceptanceChannelEnum = graphqlEnum<AcceptanceChannel>(
  'AcceptanceChannel',
  'How a customer told the shop that they accept.',
  {
    IN_PERSON: 'At the shop, or at the place itself.',
    PHONE: 'By telephone.',
    WHATSAPP: 'By WhatsApp.',
    EMAIL: 'By e-mail.',
    OTHER: 'In another way; the note says which.',
  },
);

export const AdjustmentKindEnum = graphqlEnum<AdjustmentKind>(
  'AdjustmentKind',
  'Why an amount is added to or taken from an alternative.',
  {
    MINIMUM_CHARGE: 'Fills the price up to the least the shop works for, when the rule set has a minimum.',
    TRAVEL: "Travel to the place: the rule set's amount for the zone, or the staff's own.",
    REMOVAL:
      'Taking old film off: m² of the openings concerned × the removal rate (6.00 per m² by the default rules).',
    SETUP: 'Preparing the work or the site.',
    EQUIPMENT: 'Scaffolding, lifts or other equipment.',
    DISCOUNT: 'A discount; its amount is negative.',
    OTHER: 'Anything else; the label says what.',
  },
);

export type AdjustmentOrigin = Adjustment['origin'];
export const AdjustmentOriginEnum = graphqlEnum<AdjustmentOrigin>(
  'AdjustmentOrigin',
  'Who added an amount to an alternative.',
  { RULE: 'The rule set.', STAFF: 'A member of the staff.' },
);

export const StripeDirectionEnum = graphqlEnum<StripeDirection>(
  'StripeDirection',
  'How stripes run over the glass; it decides what one stripe measures.',
  {
    HORIZONTAL: "From side to side: each stripe is as long as the opening's width.",
    VERTICAL: "From top to bottom: each stripe is as long as the opening's height.",
  },
);
