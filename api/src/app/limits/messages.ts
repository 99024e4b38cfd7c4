import { defineMessages } from '../../kernel/messages.js';

export const limitMessages = defineMessages(
  {
    'limits.cost':
      'Esta consulta cuesta {{cost}} puntos y el máximo es {{most}}. Pide menos elementos o menos detalle a la vez.',
    'limits.rate': 'Van muchas consultas seguidas. Espera {{seconds}} s e intenta de nuevo.',
    'limits.attempts': 'Van muchos intentos seguidos. Espera {{seconds}} s e intenta de nuevo.',
    'limits.trusted':
      'Aquí solo se aceptan las consultas de nuestras propias páginas o las de una llave de API.',
    'limits.subscriptions': 'Esta conexión ya sigue {{most}} cosas a la vez. Deja de seguir alguna primero.',
  },
  {
    'limits.cost':
      'This operation costs {{cost}} points and the most is {{most}}. Ask for fewer items or less detail at once.',
    'limits.rate': 'That was a lot in a short time. Wait {{seconds}} s and try again.',
    'limits.attempts': 'Those were many tries in a short time. Wait {{seconds}} s and try again.',
    'limits.trusted':
      'Only the operations of our own pages are accepted here, or those sent with an API key.',
    'limits.subscriptions':
      'This connection already follows {{most}} things. Stop following one of them first.',
  },
);
