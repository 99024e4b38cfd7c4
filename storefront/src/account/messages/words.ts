import { defineWords } from '../../i18n/words';

export const messageWords = defineWords(
  {
    title: 'Cómo te escribimos',
    lead: 'Tu cotización lista, tu aceptación y lo que pase con ella.',
    shop: 'Por donde le acomode a la tienda',
    mine: 'Solo por aquí:',
    channels: { EMAIL: 'Correo', WHATSAPP: 'WhatsApp', SMS: 'Mensaje de texto' },
    none: 'Así no recibirás ningún mensaje.',
    reminders: 'Avísame antes de que venza una cotización',
    saved: 'Guardado.',
    unanswered: 'No hubo respuesta. Revisa tu conexión y prueba de nuevo.',
  },
  {
    title: 'How we write to you',
    lead: 'Your quotation when it is ready, your acceptance, and whatever happens to it.',
    shop: 'Whichever way suits the shop',
    mine: 'Only by:',
    channels: { EMAIL: 'E-mail', WHATSAPP: 'WhatsApp', SMS: 'Text message' },
    none: 'You will get no messages at all.',
    reminders: 'Tell me before a quotation expires',
    saved: 'Saved.',
    unanswered: 'There was no answer. Check your connection and try again.',
  },
);
