import { defineMessages } from '../../kernel/messages.js';

/** What only work orders say; the rest is as on quotations. */
export const workOrderMessages = defineMessages(
  {
    'document.order.title': 'Orden de trabajo para {{name}}',
    'document.order.checks': 'Ojo con',
    'document.order.materials': 'Lámina que se lleva',
    'document.order.withWaste': 'con merma',
    'document.order.openings': 'Vidrios',
    'document.order.notes': 'Anotaciones de la visita',
    'document.order.installer': 'Instaló',
    'document.order.received': 'Recibió conforme',
    'document.order.chosen': 'Alternativa: {{name}}',
    'document.order.difficultAccess': 'acceso difícil',
    'document.order.curvedGlass': 'vidrio curvo',
    'document.order.extremeWeather': 'muy expuesto al clima',
    'document.order.removeOldFilm': 'sacar lámina vieja',
    'document.order.measuredByCustomer': 'medido por el cliente: volver a medir',
    'document.order.notAccepted': 'Todavía no está aceptada.',
  },
  {
    'document.order.title': 'Work order for {{name}}',
    'document.order.checks': 'Mind',
    'document.order.materials': 'Film to take along',
    'document.order.withWaste': 'with waste',
    'document.order.openings': 'Glass',
    'document.order.notes': 'Notes of the visit',
    'document.order.installer': 'Installed by',
    'document.order.received': 'Received by',
    'document.order.chosen': 'Alternative: {{name}}',
    'document.order.difficultAccess': 'difficult access',
    'document.order.curvedGlass': 'curved glass',
    'document.order.extremeWeather': 'extreme weather',
    'document.order.removeOldFilm': 'remove old film',
    'document.order.measuredByCustomer': 'measured by the customer: measure again',
    'document.order.notAccepted': 'It is not accepted yet.',
  },
);
