import type { Texts } from './default-texts.js';

const OPEN = '[Ver mi cotización]({{quotation.link}})';
const OFFICE = '[Abrir la cotización]({{quotation.officeLink}})';

/** Tú, corto y concreto. */
export const SPANISH: Texts = {
  quotationSubmitted: {
    subject: 'Tu cotización {{quotation.number}} está lista',
    preheader: 'Total: {{quotation.price}}. Puedes aceptarla hasta el {{quotation.expiresOn}}.',
    mail: `Hola, {{customer.firstName}}:

Tu cotización está lista. El total, con {{shop.taxName}} incluido: {{quotation.price}}. Vale hasta el {{quotation.expiresOn}}.

${OPEN}

Ahí ves cada ventana a escala, eliges entre las alternativas y la aceptas cuando quieras. También va adjunta en PDF.

Si algo no te calza, pídenos un cambio desde la misma página.

{{seller.name}}
{{shop.name}}`,
    sms: '{{shop.name}}: tu cotización {{quotation.number}} está lista, {{quotation.price}}. Mírala y acéptala aquí: {{quotation.link}}',
    whatsapp:
      'Hola, {{customer.firstName}}. Tu cotización {{quotation.number}} de {{shop.name}} está lista: {{quotation.price}} con {{shop.taxName}} incluido, hasta el {{quotation.expiresOn}}. Mírala y acéptala aquí: {{quotation.link}} Cualquier duda, cuéntanos.',
  },
  quotationRevised: {
    subject: 'Actualizamos tu cotización {{quotation.number}}',
    preheader: 'Ahora: {{quotation.price}}. Puedes aceptarla hasta el {{quotation.expiresOn}}.',
    mail: `Hola, {{customer.firstName}}:

Ya está la nueva versión de tu cotización. El total, con {{shop.taxName}} incluido: {{quotation.price}}. Vale hasta el {{quotation.expiresOn}}. La anterior queda sin efecto.

${OPEN}

El enlace es el mismo de siempre. También va adjunta en PDF.

Si falta algo, pídenos otro cambio desde la misma página.

{{seller.name}}
{{shop.name}}`,
    sms: '{{shop.name}}: actualizamos tu cotización {{quotation.number}}, ahora {{quotation.price}}. Mírala y acéptala aquí: {{quotation.link}}',
    whatsapp:
      'Hola, {{customer.firstName}}. Actualizamos tu cotización {{quotation.number}} de {{shop.name}}: ahora {{quotation.price}} con {{shop.taxName}} incluido, hasta el {{quotation.expiresOn}}. Mírala y acéptala aquí: {{quotation.link}} Cualquier duda, cuéntanos.',
  },
  quotationShared: {
    subject: 'Tu cotización {{quotation.number}} de {{shop.name}}',
    preheader: 'Total: {{quotation.price}}, con el PDF adjunto.',
    mail: `Hola, {{customer.firstName}}:

Te enviamos tu cotización {{quotation.number}}. El total, con {{shop.taxName}} incluido: {{quotation.price}}.

${OPEN}

También va adjunta en PDF, por si prefieres guardarla o imprimirla.

{{seller.name}}
{{shop.name}}`,
    sms: '{{shop.name}}: aquí está tu cotización {{quotation.number}}, {{quotation.price}}: {{quotation.link}}',
    whatsapp:
      'Hola, {{customer.firstName}}. Te enviamos tu cotización {{quotation.number}} de {{shop.name}}, {{quotation.price}}: {{quotation.link}} Cualquier duda, cuéntanos.',
  },
  quotationConfirmed: {
    subject: 'Recibimos tu aceptación de {{quotation.number}}',
    preheader: 'Te contactaremos para coordinar la instalación.',
    mail: `Hola, {{customer.firstName}}:

¡Gracias! Quedó aceptada tu cotización {{quotation.number}} por {{quotation.total}}.

Te contactaremos para coordinar la visita y la instalación. Guarda el PDF adjunto: es lo que acordamos.

${OPEN}

{{seller.name}}
{{shop.name}}`,
    sms: '{{shop.name}}: quedó aceptada tu cotización {{quotation.number}} por {{quotation.total}}. Te contactaremos para coordinar. {{quotation.link}}',
    whatsapp:
      'Gracias, {{customer.firstName}}. Quedó aceptada tu cotización {{quotation.number}} de {{shop.name}} por {{quotation.total}}. Puedes verla cuando quieras: {{quotation.link}} Te contactaremos para coordinar la instalación.',
  },
  quotationReminder: {
    subject: 'Quedan {{reminder.daysLeft}} para aceptar {{quotation.number}}',
    preheader: 'Vence el {{quotation.expiresOn}}. Después habría que cotizar de nuevo.',
    mail: `Hola, {{customer.firstName}}:

Tu cotización {{quotation.number}} ({{quotation.price}}) vence el {{quotation.expiresOn}}: quedan {{reminder.daysLeft}}.

${OPEN}

Si necesitas más tiempo o quieres cambiar algo, dínoslo desde la misma página.

{{seller.name}}
{{shop.name}}`,
    sms: '{{shop.name}}: tu cotización {{quotation.number}} vence el {{quotation.expiresOn}}, quedan {{reminder.daysLeft}}. {{quotation.link}}',
    whatsapp:
      'Hola, {{customer.firstName}}. Tu cotización {{quotation.number}} de {{shop.name}} vence el {{quotation.expiresOn}}: quedan {{reminder.daysLeft}}. Mírala aquí: {{quotation.link}} Si necesitas más tiempo, cuéntanos.',
  },
  quotationExpired: {
    subject: 'Tu cotización {{quotation.number}} venció',
    preheader: 'La actualizamos cuando quieras.',
    mail: `Hola, {{customer.firstName}}:

Tu cotización {{quotation.number}} ({{quotation.price}}) venció el {{quotation.expiresOn}}, así que ese precio ya no rige.

Si todavía te interesa, respóndenos y la actualizamos contigo.

${OPEN}

{{seller.name}}
{{shop.name}}`,
    sms: '{{shop.name}}: tu cotización {{quotation.number}} venció. Si todavía te interesa, la actualizamos: {{quotation.link}}',
    whatsapp:
      'Hola, {{customer.firstName}}. Tu cotización {{quotation.number}} de {{shop.name}} venció: {{quotation.link}} Si todavía te interesa, cuéntanos y la actualizamos.',
  },
  staffNewQuotation: {
    subject: 'Llegó {{quotation.number}} de {{customer.name}}: {{quotation.total}}',
    preheader: 'Todavía nadie la atiende.',
    mail: `{{customer.name}} pidió la cotización {{quotation.number}} en la tienda en línea, por {{quotation.total}}.

Todavía nadie la atiende. Quien la tome, que se la asigne.

${OFFICE}`,
  },
  staffConfirmed: {
    subject: '{{customer.name}} aceptó {{quotation.number}}: {{quotation.total}}',
    preheader: 'Toca coordinar la instalación.',
    mail: `{{customer.name}} aceptó la cotización {{quotation.number}} por {{quotation.total}}.

Lo siguiente es coordinar la instalación.

${OFFICE}`,
  },
  staffRejected: {
    subject: '{{customer.name}} rechazó {{quotation.number}}',
    preheader: '{{quotation.said}}',
    mail: `{{customer.name}} rechazó la cotización {{quotation.number}} por {{quotation.total}}.

Lo que dijo: {{quotation.said}}

${OFFICE}`,
  },
  staffChangeRequested: {
    subject: '{{customer.name}} pide un cambio en {{quotation.number}}',
    preheader: '{{quotation.said}}',
    mail: `{{customer.name}} pide un cambio en la cotización {{quotation.number}}:

{{quotation.said}}

${OFFICE}`,
  },
  staffNudge: {
    subject: '{{quotation.number}} lleva dos días sin movimiento',
    preheader: '{{customer.name}} todavía no responde. Vence el {{quotation.expiresOn}}.',
    mail: `Nadie ha tocado la cotización {{quotation.number}} de {{customer.name}} en dos días. Son {{quotation.total}} y vence el {{quotation.expiresOn}}.

Un llamado ahora suele bastar.

${OFFICE}`,
  },
  staffSummary: {
    subject: 'Resumen del {{summary.day}}',
    preheader: '{{summary.confirmed}} aceptadas por {{summary.confirmedTotal}}.',
    mail: `Así estuvo el {{summary.day}} en {{shop.name}}.

Enviadas: {{summary.submitted}}
Aceptadas: {{summary.confirmed}}, por {{summary.confirmedTotal}}
Rechazadas: {{summary.rejected}}

Ahora esperan respuesta {{summary.pending}}, y {{summary.expiring}} vencen en los próximos 3 días.`,
  },
  staffKeyExpiring: {
    subject: 'La clave «{{key.name}}» vence en {{key.daysLeft}}',
    preheader: 'Después, el programa que la usa queda afuera.',
    mail: `La clave de API «{{key.name}}» de {{shop.name}} vence en {{key.daysLeft}}. Después, el programa que la usa queda afuera.

Renuévala y pásale el nuevo secreto antes.

[Abrir la clave]({{key.officeLink}})`,
  },
  staffWebhookPaused: {
    subject: 'Pausamos el webhook «{{webhook.name}}»',
    preheader: '{{webhook.host}} {{webhook.reason}}.',
    mail: `Pausamos el webhook «{{webhook.name}}» de {{shop.name}}: {{webhook.host}} {{webhook.reason}}.

Revisa la dirección y reanúdalo. Ahí ves también qué respondió en cada intento, y lo que quedó en espera se envía al reanudarlo.

[Abrir el webhook]({{webhook.officeLink}})`,
  },
};
