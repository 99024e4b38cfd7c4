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
      when: {
        quotationSubmitted:
          'Al cliente, apenas la cotización queda enviada: por ustedes o por él mismo en la tienda en línea.',
        quotationRevised: 'Al cliente, cuando le envías una revisión de su cotización.',
        quotationShared: 'Al cliente, cuando alguien del equipo la manda de nuevo desde la cotización.',
        quotationConfirmed: 'Al cliente, cuando la cotización queda aceptada.',
        quotationReminder:
          'Al cliente, 3 días y 1 día antes de que venza. Puede dejar de recibirlos con un clic.',
        quotationExpired: 'Al cliente, cuando la cotización vence sin respuesta.',
        staffNewQuotation:
          'Al equipo de ventas, cuando llega una cotización de la tienda en línea y nadie está a cargo.',
        staffConfirmed:
          'A quien está a cargo, cuando el cliente acepta; si no hay nadie, al equipo de ventas.',
        staffRejected:
          'A quien está a cargo, cuando el cliente rechaza; si no hay nadie, al equipo de ventas.',
        staffChangeRequested:
          'A quien está a cargo, cuando el cliente pide un cambio; si no hay nadie, al equipo de ventas.',
        staffNudge: 'A quien está a cargo, cuando una cotización enviada lleva 2 días sin movimiento.',
        staffSummary: 'A las jefaturas, todos los días a las 8:00.',
        staffKeyExpiring: 'A quien creó la clave de API, antes de que venza.',
        staffWebhookPaused: 'A quien creó el webhook, cuando deja de responder y lo pausamos.',
      },
      language: { es: 'Español', en: 'Inglés' },
      custom: 'Propio de la tienda',
      default: 'Original',
      preheader_hint: 'Lo que se alcanza a leer en la bandeja de entrada.',
      provider_hint:
        'Meta tiene que haber aprobado este mismo texto, con {{1}}, {{2}}… en vez de las variables.',
      body_hint:
        'Una línea en blanco separa párrafos. Una línea [Palabras]({{quotation.link}}) se ve como botón.',
      variables: 'Datos que puedes poner',
      required: 'no puede faltar',
      insert: 'Poner %{meaning}',
      preview: 'Vista previa',
      quotation: 'Con los datos de una cotización',
      quotation_hint: 'Sin elegir, verás un ejemplo.',
      own_phone: 'Tu teléfono',
      test: 'Mándame una prueba',
      test_done: 'Listo, va en camino.',
      reset: 'Volver al texto original',
      reset_text: 'Se reemplaza el texto de la tienda. Queda en el registro, por si lo necesitas.',
      reset_done: 'Listo, volvió el texto original.',
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
      when: {
        quotationSubmitted:
          'To the customer, as soon as the quotation is submitted: by you, or by themselves in the storefront.',
        quotationRevised: 'To the customer, when you submit a revision of their quotation.',
        quotationShared: 'To the customer, when somebody of the team sends it again from the quotation.',
        quotationConfirmed: 'To the customer, when the quotation is accepted.',
        quotationReminder:
          'To the customer, 3 days and 1 day before it expires. They can stop these with one click.',
        quotationExpired: 'To the customer, when the quotation expires without an answer.',
        staffNewQuotation:
          'To the sales team, when a quotation comes in from the storefront and nobody answers for it.',
        staffConfirmed:
          'To whoever answers for it, when the customer accepts; to the sales team while nobody does.',
        staffRejected:
          'To whoever answers for it, when the customer declines; to the sales team while nobody does.',
        staffChangeRequested:
          'To whoever answers for it, when the customer asks for a change; to the sales team while nobody does.',
        staffNudge: 'To whoever answers for it, when a submitted quotation has not moved for 2 days.',
        staffSummary: 'To the managers, every day at 8:00.',
        staffKeyExpiring: 'To whoever made the API key, before it expires.',
        staffWebhookPaused: 'To whoever made the webhook, when it stops answering and we pause it.',
      },
      language: { es: 'Spanish', en: 'English' },
      custom: "The shop's own",
      default: 'Original',
      preheader_hint: 'What can be read in the inbox.',
      provider_hint:
        'Meta has to have approved this very text, with {{1}}, {{2}}… in place of the variables.',
      body_hint: 'A blank line parts paragraphs. A line [Words]({{quotation.link}}) is shown as a button.',
      variables: 'What you can put in',
      required: 'has to be there',
      insert: 'Put %{meaning}',
      preview: 'Preview',
      quotation: "With a quotation's values",
      quotation_hint: 'Without one you see an example.',
      own_phone: 'Your telephone',
      test: 'Send me a test',
      test_done: 'Done, it is on its way.',
      reset: 'Go back to the original text',
      reset_text: "The shop's own text is replaced. The log keeps it, should you need it.",
      reset_done: 'Done, the original text is back.',
    },
  },
);
