import { defineWords } from '../../i18n/words';

/** Of the list. */
export const listWords = defineWords(
  {
    all: 'Todas',
    search: 'Número, cliente, correo o teléfono',
    nobody: 'Sin asignar',
    empty_title: 'Aún no hay cotizaciones',
    empty_text: 'Aparecen aquí apenas un cliente pide la suya en tu sitio, o cuando creas la primera.',
    none_match: 'Nada coincide',
    empty_filtered: 'Quita algún filtro o prueba otra búsqueda.',
  },
  {
    all: 'All',
    search: 'Number, customer, e-mail or phone',
    nobody: 'Nobody yet',
    empty_title: 'No quotations yet',
    empty_text: 'They appear here as soon as a customer asks for one, or when you create the first.',
    none_match: 'Nothing matches',
    empty_filtered: 'Remove a filter or try another search.',
  },
);
