import { defineWords } from '../i18n/words';

export const formWords = defineWords(
  {
    form: { edit: 'Editar %{name}' },
    decimal: {
      money: 'Escribe un monto, por ejemplo 10.000 o 1.500,50.',
      measure: 'Escribe un número, por ejemplo 1,5.',
    },
    conflict: {
      title: 'Alguien cambió esto mientras lo editabas',
      lead: 'Esto es lo que cambió. Nada de lo tuyo se ha guardado todavía.',
      nothing: 'Cambió, pero no en los campos de este formulario.',
      field: 'Campo',
      before: 'Antes',
      now: 'Ahora',
      yours: 'Lo tuyo',
      keep: 'Traer sus cambios y seguir con lo mío',
      discard: 'Descartar lo mío',
      banner: 'Alguien cambió esto mientras lo editabas.',
      see: 'Ver qué cambió',
      empty: 'vacío',
    },
  },
  {
    form: { edit: 'Edit %{name}' },
    decimal: {
      money: 'Type an amount, such as 10,000 or 1,500.50.',
      measure: 'Type a number, such as 1.5.',
    },
    conflict: {
      title: 'Somebody changed this while you were editing',
      lead: 'This is what changed. Nothing of yours has been saved yet.',
      nothing: 'It changed, but not in the fields of this form.',
      field: 'Field',
      before: 'Before',
      now: 'Now',
      yours: 'Yours',
      keep: 'Take their changes and go on with mine',
      discard: 'Discard mine',
      banner: 'Somebody changed this while you were editing.',
      see: 'See what changed',
      empty: 'empty',
    },
  },
);
