import { defineWords } from '../i18n/words';

export const layoutWords = defineWords(
  {
    layout: {
      subtitle: 'administración',
      loading: 'Cargando…',
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
      loading: 'Loading…',
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
