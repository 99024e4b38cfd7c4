import type { Language } from '../../../kernel/messages.js';

interface Variable {
  /** What it stands for, for whoever edits templates. */
  readonly meaning: Readonly<Record<Language, string>>;
  /** What a preview without a quotation shows. */
  readonly sample: Readonly<Record<Language, string>>;
}

const same = (sample: string) => ({ es: sample, en: sample });

/** Everything that a template can mention. */
export const VARIABLES = {
  'shop.name': { meaning: { es: 'Nombre de la tienda', en: 'Name of the shop' }, sample: same('Lámina') },
  'shop.taxName': {
    meaning: { es: 'Nombre del impuesto', en: 'Name of the tax' },
    sample: same('IVA'),
  },
  'customer.name': {
    meaning: { es: 'Nombre completo del cliente', en: "The customer's full name" },
    sample: same('Ana Muñoz Rivas'),
  },
  'customer.firstName': {
    meaning: {
      es: 'Primer nombre del cliente; de una empresa, el completo',
      en: "The customer's first name; of a company, all of it",
    },
    sample: same('Ana'),
  },
  'quotation.number': {
    meaning: { es: 'Número de la cotización', en: 'Number of the quotation' },
    sample: same('Q-2026-000123'),
  },
  'quotation.total': {
    meaning: { es: 'Total con impuesto', en: 'Total with tax' },
    sample: { es: '$284.500', en: 'CLP 284,500' },
  },
  'quotation.price': {
    meaning: {
      es: 'Total con impuesto; mientras se elige entre alternativas, desde la más barata y cuántas son',
      en: 'Total with tax; while there are alternatives to choose from, from the cheapest and how many',
    },
    sample: { es: 'desde $284.500, en 3 alternativas', en: 'from CLP 284,500, in 3 alternatives' },
  },
  'quotation.expiresOn': {
    meaning: { es: 'Último día para aceptarla', en: 'Last day to accept it' },
    sample: { es: '12 de diciembre de 2026', en: 'December 12, 2026' },
  },
  'quotation.link': {
    meaning: { es: 'Enlace privado del cliente', en: "The customer's private link" },
    sample: same('https://example.com/q#Q-2026-000123'),
  },
  'quotation.officeLink': {
    meaning: {
      es: 'Enlace a la cotización en la administración',
      en: 'Link to the quotation in the back office',
    },
    sample: same('https://example.com/admin/quotations'),
  },
  'quotation.said': {
    meaning: {
      es: 'Lo que el cliente escribió: motivo o cambio pedido',
      en: 'What the customer wrote: a reason or a request',
    },
    sample: {
      es: 'Prefiero un tono más claro en el living.',
      en: 'I would like a lighter tint in the living room.',
    },
  },
  'seller.name': {
    meaning: {
      es: 'Quién atiende la cotización, o «El equipo»',
      en: 'Who answers for the quotation, or “The team”',
    },
    sample: same('Matías Soto'),
  },
  'reminder.daysLeft': {
    meaning: { es: 'Plazo que queda, en palabras', en: 'Time that is left, in words' },
    sample: { es: '3 días', en: '3 days' },
  },
  'summary.day': {
    meaning: { es: 'Día del resumen', en: 'Day of the summary' },
    sample: { es: '20 de noviembre de 2026', en: 'November 20, 2026' },
  },
  'summary.submitted': {
    meaning: { es: 'Cotizaciones enviadas ese día', en: 'Quotations submitted that day' },
    sample: same('14'),
  },
  'summary.confirmed': { meaning: { es: 'Aceptadas ese día', en: 'Accepted that day' }, sample: same('5') },
  'summary.confirmedTotal': {
    meaning: { es: 'Total de las aceptadas', en: 'Total of those accepted' },
    sample: { es: '$1.842.000', en: 'CLP 1,842,000' },
  },
  'summary.rejected': { meaning: { es: 'Rechazadas ese día', en: 'Rejected that day' }, sample: same('2') },
  'summary.pending': {
    meaning: { es: 'Esperando respuesta ahora', en: 'Waiting for an answer now' },
    sample: same('31'),
  },
  'summary.expiring': {
    meaning: { es: 'Vencen en los próximos 3 días', en: 'Expire within 3 days' },
    sample: same('4'),
  },
  'key.name': {
    meaning: { es: 'Nombre de la clave de API', en: 'Name of the API key' },
    sample: same('ERP'),
  },
  'key.daysLeft': {
    meaning: { es: 'Plazo que le queda, en palabras', en: 'Time it has left, in words' },
    sample: { es: '7 días', en: '7 days' },
  },
  'key.officeLink': {
    meaning: { es: 'Enlace a la clave en la administración', en: 'Link to the key in the back office' },
    sample: same('https://example.com/admin/keys'),
  },
  'webhook.name': {
    meaning: { es: 'Nombre del webhook', en: 'Name of the webhook' },
    sample: same('ERP de Andes'),
  },
  'webhook.host': {
    meaning: { es: 'Servidor al que se envía', en: 'Server that it is sent to' },
    sample: same('erp.example.com'),
  },
  'webhook.reason': {
    meaning: { es: 'Por qué se pausó', en: 'Why it was paused' },
    sample: { es: 'lleva mucho tiempo sin responder bien', en: 'has not answered well for a long time' },
  },
  'webhook.officeLink': {
    meaning: { es: 'Enlace al webhook en la administración', en: 'Link to the webhook in the back office' },
    sample: same('https://example.com/admin/webhooks'),
  },
} as const satisfies Readonly<Record<string, Variable>>;

export type VariableName = keyof typeof VARIABLES;
export type Values = Readonly<Partial<Record<VariableName, string>>>;

export const isVariable = (name: string): name is VariableName => Object.hasOwn(VARIABLES, name);
