import { defineWords } from '../i18n/words';

export const layoutWords = defineWords(
  {
    layout: {
      subtitle: 'administración',
      explorer: 'Explorador de la API',
      loading: 'Cargando…',
      language: 'Idioma',
      home: 'Inicio',
      sales: 'Ventas',
      catalogue: 'Catálogo y precios',
      people: 'Equipo y acceso',
      shop: 'La tienda',
    },
    copy: {
      copy: 'Copiar',
      copied: 'Copiado',
      failed: 'El navegador no deja copiar. Selecciona el texto y cópialo tú.',
    },
  },
  {
    layout: {
      subtitle: 'back office',
      explorer: 'API explorer',
      loading: 'Loading…',
      language: 'Language',
      home: 'Home',
      sales: 'Sales',
      catalogue: 'Catalogue and prices',
      people: 'Team and access',
      shop: 'The shop',
    },
    copy: {
      copy: 'Copy',
      copied: 'Copied',
      failed: 'The browser does not let us copy. Select the text and copy it yourself.',
    },
  },
);
