import { defineWords } from '../i18n/words';

export const messageWords = defineWords(
  {
    title: 'Cómo te escribimos',
    lead: 'Por dónde te avisamos cuando tu cotización está lista, cambia o la aceptas.',
    shop: 'Por donde la tienda prefiera',
    mine: 'Solo por donde yo elija',
    channels: { EMAIL: 'Correo', WHATSAPP: 'WhatsApp', SMS: 'Mensaje de texto' },
    none: 'Sin ninguno marcado no te escribiremos.',
    reminders: 'Avísame antes de que venza una cotización',
    saved: 'Guardado.',
    unanswered: 'No hubo respuesta. Revisa tu conexión y prueba de nuevo.',
    retry: 'Probar de nuevo',
  },
  {
    title: 'How we write to you',
    lead: 'How we tell you that your quotation is ready, changed or accepted.',
    shop: 'Whichever way the shop prefers',
    mine: 'Only the ways I choose',
    channels: { EMAIL: 'E-mail', WHATSAPP: 'WhatsApp', SMS: 'Text message' },
    none: 'With none of them chosen we will not write to you.',
    reminders: 'Tell me before a quotation expires',
    saved: 'Saved.',
    unanswered: 'There was no answer. Check your connection and try again.',
    retry: 'Try again',
  },
);
