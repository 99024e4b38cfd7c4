import { defineWords } from '../../i18n/words';

/** Of the list and its filters. */
export const listWords = defineWords(
  {
    resources: {
      audit: {
        name: 'Registro |||| Registro',
        fields: {
          action: 'Qué pasó',
          actorId: 'Quién',
          actorKind: 'Tipo de autor',
          kind: 'Sobre qué',
          from: 'Desde',
          until: 'Hasta',
          subjectId: 'Identificador',
          ip: 'Dirección de red',
        },
      },
    },
  },
  {
    resources: {
      audit: {
        name: 'Log |||| Log',
        fields: {
          action: 'What happened',
          actorId: 'Who',
          actorKind: 'Kind of author',
          kind: 'About what',
          from: 'From',
          until: 'Until',
          subjectId: 'Identifier',
          ip: 'Network address',
        },
      },
    },
  },
);
