import { defineWords } from '../i18n/words';

export const settingsWords = defineWords(
  {
    resources: {
      settings: {
        name: 'Tienda |||| Tienda',
        fields: {
          name: 'Nombre de la tienda',
          legalName: 'Razón social',
          taxId: 'RUT',
          taxIdLabel: 'Nombre del identificador tributario',
          taxName: 'Nombre del impuesto',
          address: 'Dirección',
          phone: 'Teléfono',
          whatsapp: 'WhatsApp',
          email: 'Correo',
          bankDetails: 'Datos para transferir',
          terms: 'Condiciones de las cotizaciones',
          country: 'País',
          currency: 'Moneda',
          locale: 'Idioma y formato',
          timeZone: 'Zona horaria',
          quotationExpiryDays: 'Días que vale una cotización',
        },
      },
    },
    settings: {
      who: 'Quiénes son',
      contact: 'Dónde les escriben',
      contact_lead: 'Se muestran al pie de la página. Deja vacío lo que no quieras publicar.',
      whatsapp_hint: 'Con código de país: +56 9 1234 5678.',
      documents: 'En las cotizaciones',
      region: 'País, moneda e impuesto',
      preset: 'Usar los valores de un país',
      preset_lead:
        'Cambia moneda, zona horaria, formato e impuesto de una vez. La moneda solo cambia mientras no haya cotizaciones.',
      preset_apply: 'Usar estos valores',
      preset_done: 'Listo: la tienda usa los valores de %{country}.',
      days_hint: 'Rige para las que se envíen desde ahora.',
    },
    country: { AR: 'Argentina', BR: 'Brasil', CL: 'Chile', CO: 'Colombia', MX: 'México', PE: 'Perú' },
  },
  {
    resources: {
      settings: {
        name: 'Shop |||| Shop',
        fields: {
          name: 'Name of the shop',
          legalName: 'Registered name',
          taxId: 'Tax id',
          taxIdLabel: 'What the tax id is called',
          taxName: 'What the tax is called',
          address: 'Address',
          phone: 'Phone',
          whatsapp: 'WhatsApp',
          email: 'E-mail',
          bankDetails: 'Bank details',
          terms: 'Terms of quotations',
          country: 'Country',
          currency: 'Currency',
          locale: 'Language and format',
          timeZone: 'Time zone',
          quotationExpiryDays: 'Days a quotation is good for',
        },
      },
    },
    settings: {
      who: 'Who you are',
      contact: 'Where people reach you',
      contact_lead: 'Shown at the foot of every page. Leave empty what you do not want to publish.',
      whatsapp_hint: 'With its country code: +56 9 1234 5678.',
      documents: 'On quotations',
      region: 'Country, currency and tax',
      preset: 'Use a country’s values',
      preset_lead:
        'Changes currency, time zone, format and tax at once. The currency changes only while there are no quotations.',
      preset_apply: 'Use these values',
      preset_done: 'Done: the shop uses the values of %{country}.',
      days_hint: 'For those sent from now on.',
    },
    country: { AR: 'Argentina', BR: 'Brazil', CL: 'Chile', CO: 'Colombia', MX: 'Mexico', PE: 'Peru' },
  },
);
