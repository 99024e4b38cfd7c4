import { defineWords } from '../i18n/words';

export const templateWords = defineWords(
  {
    resources: {
      templates: {
        name: 'Plantilla |||| Plantillas',
        fields: {
          kind: 'Mensaje',
          channel: 'Canal',
          language: 'Idioma',
          isCustom: 'Texto',
          subject: 'Asunto',
          preheader: 'Texto junto al asunto',
          providerTemplate: 'Nombre en Meta',
          body: 'Texto',
        },
      },
    },
    template: {
      language: { es: 'Español', en: 'Inglés' },
      custom: 'De la tienda',
      default: 'El de Lámina',
      preheader_hint: 'Lo que se alcanza a leer en la bandeja de entrada.',
      provider_hint:
        'Meta tiene que haber aprobado este mismo texto, con {{1}}, {{2}}… en vez de las variables.',
      body_hint:
        'Una línea en blanco separa párrafos. Una línea [Palabras]({{quotation.link}}) se ve como botón.',
      variables: 'Qué puedes mencionar',
      required: 'no puede faltar',
      insert: 'Poner %{name}: %{meaning}',
      preview: 'Vista previa',
      quotation: 'Con los datos de una cotización',
      quotation_hint: 'Sin elegir, verás un ejemplo.',
      own_phone: 'Tu teléfono',
      test: 'Mándame una prueba',
      test_done: 'Listo, va en camino.',
      reset: 'Volver al texto de Lámina',
      reset_text: 'Se pierde el texto de la tienda. Queda en el registro, por si lo necesitas.',
      reset_done: 'Listo, volvió el texto de Lámina.',
    },
  },
  {
    resources: {
      templates: {
        name: 'Template |||| Templates',
        fields: {
          kind: 'Message',
          channel: 'Channel',
          language: 'Language',
          isCustom: 'Text',
          subject: 'Subject',
          preheader: 'Text beside the subject',
          providerTemplate: 'Name at Meta',
          body: 'Text',
        },
      },
    },
    template: {
      language: { es: 'Spanish', en: 'English' },
      custom: "The shop's own",
      default: "Lámina's",
      preheader_hint: 'What can be read in the inbox.',
      provider_hint:
        'Meta has to have approved this very text, with {{1}}, {{2}}… in place of the variables.',
      body_hint: 'A blank line parts paragraphs. A line [Words]({{quotation.link}}) is shown as a button.',
      variables: 'What you can mention',
      required: 'has to be there',
      insert: 'Put %{name}: %{meaning}',
      preview: 'Preview',
      quotation: "With a quotation's values",
      quotation_hint: 'Without one you see an example.',
      own_phone: 'Your telephone',
      test: 'Send me a test',
      test_done: 'Done, it is on its way.',
      reset: "Go back to Lámina's text",
      reset_text: "The shop's own text is lost. The log keeps it, should you need it.",
      reset_done: "Done, Lámina's text is back.",
    },
  },
);
