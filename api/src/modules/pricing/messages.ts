import { defineMessages } from '../../kernel/messages.js';

export const pricingMessages = defineMessages(
  {
    'pricing.twice': '{{key}} está dos veces. Deja una sola.',
    'pricing.unknownVersion': 'No hay reglas con el número {{number}}.',
    'pricing.fromPast': 'Elige un momento desde ahora en adelante.',
  },
  {
    'pricing.twice': '{{key}} is there twice. Keep one of them.',
    'pricing.unknownVersion': 'There are no rules with the number {{number}}.',
    'pricing.fromPast': 'Choose a moment from now on.',
  },
);
