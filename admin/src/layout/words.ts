import { defineWords } from '../i18n/words';

export const layoutWords = defineWords(
  {
    layout: {
      subtitle: 'administración',
      explorer: 'Explorador de la API',
      loading: 'Cargando…',
      language: 'Idioma',
      home: 'Inicio',
    },
  },
  {
    layout: {
      subtitle: 'back office',
      explorer: 'API explorer',
      loading: 'Loading…',
      language: 'Language',
      home: 'Home',
    },
  },
);
