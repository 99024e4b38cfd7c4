import { defineWords } from '../i18n/words';

export const layoutWords = defineWords(
  {
    skip: 'Ir al contenido',
    main: 'Principal',
    films: 'Láminas',
    compare: 'Comparar',
    account: 'Mi cuenta',
    quote: 'Cotizar',
    toEnglish: 'English',
    theme: 'Tema oscuro',
    foot: 'Precios referenciales, sujetos a visita técnica.',
    reach: 'Escríbenos',
    integrate: 'Para integradores',
    schema: 'esquema',
    failed: 'Algo salió mal en esta página',
    failedHelp: 'No perdiste nada. Recárgala; si sigue igual, escríbenos y cuéntanos qué estabas mirando.',
    reload: 'Recargar',
  },
  {
    skip: 'Skip to content',
    main: 'Main',
    films: 'Films',
    compare: 'Compare',
    account: 'My account',
    quote: 'Get a quote',
    toEnglish: 'Español',
    theme: 'Dark theme',
    foot: 'Prices are indicative, subject to a technical visit.',
    reach: 'Write to us',
    integrate: 'For integrators',
    schema: 'schema',
    failed: 'Something went wrong on this page',
    failedHelp:
      'You lost nothing. Reload it; if it stays the same, write to us and say what you were looking at.',
    reload: 'Reload',
  },
);
