import { defineWords } from '../i18n/words';

/** Where a quotation stands, in a word or two. */
export const standingWords = defineWords(
  {
    OPEN: 'Espera tu respuesta',
    ACCEPTED: 'Aceptada',
    DECLINED: 'No aceptada',
    LATE: 'Venció',
    SUPERSEDED: 'Hay una más nueva',
  },
  {
    OPEN: 'Waits for your answer',
    ACCEPTED: 'Accepted',
    DECLINED: 'Turned down',
    LATE: 'Expired',
    SUPERSEDED: 'There is a newer one',
  },
);
