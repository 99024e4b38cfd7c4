import { defineWords } from '../i18n/words';

export const startWords = defineWords(
  {
    kind: {
      title: 'Cotiza tus vidrios en dos minutos',
      lead: 'Dinos qué quieres cubrir. Mides, eliges la lámina y ves el precio mientras escribes, sin registrarte.',
      change: '¿Qué quieres cotizar?',
      with: (film: string) => `Con la lámina ${film}. Después la puedes cambiar.`,
      RESIDENTIAL: { name: 'Mi casa o departamento', help: 'Ventanas, ventanales, mamparas de ducha' },
      COMMERCIAL: { name: 'Local u oficina', help: 'Vitrinas, oficinas, salas de reunión' },
      ARCHITECTURAL: {
        name: 'Franjas y diseños',
        help: 'Divisiones y fachadas con esmerilado, franjas o logo',
      },
      AUTOMOTIVE: { name: 'Mi auto', help: 'Parabrisas, laterales, luneta, techo' },
    },
    drafts: {
      title: 'Sigue donde quedaste',
      untitled: 'Cotización sin terminar',
      sent: (number: string) => `Enviada: ${number}`,
      remove: 'Borrar este borrador',
    },
  },
  {
    kind: {
      title: 'A price for your glass in two minutes',
      lead: 'Tell us what you want covered. Measure, choose a film and see the price while you type, without signing up.',
      change: 'What do you want a quote for?',
      with: (film: string) => `With the film ${film}. You can change it later.`,
      RESIDENTIAL: { name: 'My house or flat', help: 'Windows, sliding doors, shower screens' },
      COMMERCIAL: { name: 'Shop or office', help: 'Shop windows, offices, meeting rooms' },
      ARCHITECTURAL: {
        name: 'Stripes and designs',
        help: 'Partitions and facades with frost, stripes or a logo',
      },
      AUTOMOTIVE: { name: 'My car', help: 'Windscreen, sides, rear window, roof' },
    },
    drafts: {
      title: 'Go on where you left off',
      untitled: 'Unfinished quote',
      sent: (number: string) => `Sent: ${number}`,
      remove: 'Delete this draft',
    },
  },
);
