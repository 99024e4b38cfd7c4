import { defineWords } from '../i18n/words';

/** What happens from sending a quote to the film on the glass: told the same wherever it is told. */
export const nextWords = defineWords(
  {
    title: 'Qué sigue',
    steps: {
      OPEN: [
        'La miras con calma y nos preguntas lo que quieras.',
        'La aceptas en línea, con tu nombre.',
        'Te llamamos para la visita técnica: medimos y confirmamos el precio.',
        'Instalamos. Una casa toma medio día y el vidrio se puede usar esa tarde.',
      ],
      ACCEPTED: [
        'Te llamamos para coordinar la visita técnica.',
        'Medimos cada vidrio y confirmamos el precio contigo.',
        'Instalamos el día que elijas. No limpies los vidrios por una semana.',
      ],
    },
  },
  {
    title: 'What comes next',
    steps: {
      OPEN: [
        'You look at it in peace and ask us whatever you like.',
        'You accept it online, with your name.',
        'We call you for the technical visit: we measure and confirm the price.',
        'We install. A home takes half a day, and the glass can be used that afternoon.',
      ],
      ACCEPTED: [
        'We call you to arrange the technical visit.',
        'We measure every glass and confirm the price with you.',
        'We install on the day you choose. Do not clean the glass for a week.',
      ],
    },
  },
);
