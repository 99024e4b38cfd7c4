import { defineMessages } from '../../../kernel/messages.js';

/** Labels of the adjustments that the rules make. */
export const adjustmentMessages = defineMessages(
  {
    'adjustment.REMOVAL': 'Retiro de lámina anterior',
    'adjustment.TRAVEL': 'Traslado: {{zone}}',
    'adjustment.MINIMUM_CHARGE': 'Cobro mínimo',
  },
  {
    'adjustment.REMOVAL': 'Removal of old film',
    'adjustment.TRAVEL': 'Travel: {{zone}}',
    'adjustment.MINIMUM_CHARGE': 'Minimum charge',
  },
);
