import { defineMessages } from '../../kernel/messages.js';

export const privacyMessages = defineMessages(
  {
    'privacy.marketing':
      '{{shop}} puede escribirme de vez en cuando con novedades, consejos y ofertas de láminas. Puedo cambiar de opinión cuando quiera.',
    'privacy.textChanged': 'Este texto cambió mientras lo leías. Léelo de nuevo y elige.',
  },
  {
    'privacy.marketing':
      '{{shop}} may write to me now and then with news, advice and offers about film. I can change my mind whenever I like.',
    'privacy.textChanged': 'This text changed while you read it. Read it again and choose.',
  },
);
