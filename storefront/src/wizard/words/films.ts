import type { Reason } from '../../films/recommend';
import type { Goal } from '../../films/vocabulary';
import { defineWords } from '../../i18n/words';

type Figures = Reason['figures'];
type Reasons = Record<Goal, (figures: Figures) => string>;

const es = {
  HEAT: ({ heat, light }) => `Frena ${heat} % del calor y deja pasar ${light} % de la luz.`,
  GLARE: ({ light }) => `Baja la luz a ${light} %: descansa la vista y sigues viendo afuera.`,
  PRIVACY_DAY: ({ opacity }) =>
    `De día no te ven y tú sí (${opacity} % de opacidad). De noche, con luz, se invierte.`,
  PRIVACY_NIGHT: ({ opacity, light }) =>
    `Oculta también de noche: ${opacity} % de opacidad y entra ${light} % de la luz.`,
  SAFETY: ({ thickness }) => `${thickness} µm de grosor sujetan los trozos si el vidrio se quiebra.`,
  DECORATION: ({ light, opacity }) =>
    `Diseño que deja entrar ${light} % de la luz, con ${opacity} % de opacidad.`,
  UV: ({ uv, light }) => `Bloquea ${uv} % del UV, que destiñe pisos y telas, y deja ${light} % de la luz.`,
} as const satisfies Reasons;

const en = {
  HEAT: ({ heat, light }) => `Holds back ${heat}% of the heat and lets ${light}% of the light through.`,
  GLARE: ({ light }) => `Brings the light down to ${light}%: easy on the eyes, and you still see out.`,
  PRIVACY_DAY: ({ opacity }) =>
    `By day you see out and nobody sees in (opacity ${opacity}%). Lit at night, it turns round.`,
  PRIVACY_NIGHT: ({ opacity, light }) =>
    `Hides by night as well: opacity ${opacity}%, and ${light}% of the light comes in.`,
  SAFETY: ({ thickness }) => `${thickness} µm of film hold the pieces if the glass breaks.`,
  DECORATION: ({ light, opacity }) =>
    `A design that lets ${light}% of the light in, with ${opacity}% opacity.`,
  UV: ({ uv, light }) =>
    `Blocks ${uv}% of the UV that fades floors and fabrics, and leaves ${light}% of the light.`,
} as const satisfies Reasons;

export const reasonWords = { es, en } satisfies Record<'es' | 'en', Reasons>;

export const filmWords = defineWords(
  {
    title: 'Elige la lámina',
    lead: 'Dinos qué buscas y te mostramos primero la que mejor lo hace, según sus cifras publicadas.',
    goal: '¿Qué buscas?',
    scope: '¿Para qué vidrios?',
    all: 'Todos los vidrios',
    perRoom: 'Distinta por espacio o por vidrio',
    list: 'Láminas',
    recommended: 'La recomendada',
    showRest: (count: number) => `Ver las otras ${count}`,
    same: 'La misma que el resto',
    nothing: 'Sin elegir',
    perSquareMetre: (tax: string) => `el m² instalado, con ${tax}`,
    perMetre: (tax: string) => `el metro de franja instalado, con ${tax}`,
    stripes: {
      title: 'Tus franjas',
      direction: 'Dirección',
      HORIZONTAL: 'Horizontales',
      VERTICAL: 'Verticales',
      count: 'Cuántas',
      width: 'Ancho de cada una',
      preview: 'Así quedan, a escala',
    },
    options: {
      title: 'Alternativas',
      name: 'Nombre de la alternativa',
      first: 'Opción A',
      letter: (letter: string) => `Opción ${letter}`,
      add: 'Comparar con otra lámina',
      remove: 'Quitar esta alternativa',
      help: 'Verás los precios lado a lado y eliges al final.',
    },
    failed: 'No pudimos traer las láminas.',
    retry: 'Reintentar',
    empty: 'Por ahora no hay láminas para esto. Escríbenos y lo vemos contigo.',
  },
  {
    title: 'Choose the film',
    lead: 'Tell us what you are after and the one that does it best comes first, by its published figures.',
    goal: 'What are you after?',
    scope: 'For which glass?',
    all: 'All the glass',
    perRoom: 'Different by room or by glass',
    list: 'Films',
    recommended: 'Recommended',
    showRest: (count: number) => `Show the other ${count}`,
    same: 'The same as the rest',
    nothing: 'Not chosen',
    perSquareMetre: (tax: string) => `per m² installed, with ${tax}`,
    perMetre: (tax: string) => `per metre of stripe installed, with ${tax}`,
    stripes: {
      title: 'Your stripes',
      direction: 'Direction',
      HORIZONTAL: 'Horizontal',
      VERTICAL: 'Vertical',
      count: 'How many',
      width: 'Width of each',
      preview: 'How they look, to scale',
    },
    options: {
      title: 'Alternatives',
      name: 'Name of the alternative',
      first: 'Option A',
      letter: (letter: string) => `Option ${letter}`,
      add: 'Compare with another film',
      remove: 'Remove this alternative',
      help: 'You will see the prices side by side and choose at the end.',
    },
    failed: 'We could not fetch the films.',
    retry: 'Try again',
    empty: 'There are no films for this at the moment. Write to us and we will look into it with you.',
  },
);
