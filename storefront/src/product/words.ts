import { defineWords } from '../i18n/words';

export const productWords = defineWords(
  {
    quote: 'Cotizar con esta lámina',
    compare: 'Comparar con otras',
    figures: 'Lo que pasa y lo que frena',
    suits: 'Para qué sirve',
    knowing: 'Conviene saber',
    details: 'Ficha',
    related: 'Parecidas',
    sku: 'Código',
    category: 'Categoría',
    material: 'Material',
    thickness: 'Espesor',
    warranty: 'Garantía',
    years: (count: string) => `${count} años`,
    where: 'Dónde va',
    description: (name: string, type: string) => `${name}: ${type.toLowerCase()} para vidrios.`,
    unknown: 'Esta lámina ya no está en el catálogo',
    unknownHelp: 'Puede que haya cambiado de código. En el catálogo están todas las que se venden hoy.',
    catalogue: 'Ver las láminas',
    suit: {
      HEAT: (heat: string) =>
        `Frena ${heat} del calor del sol antes de que entre: la pieza se calienta menos.`,
      GLARE: (_: string, light: string) =>
        `Deja pasar ${light} de la luz: la pantalla se ve sin bajar la cortina.`,
      PRIVACY_DAY: (_: string, __: string, hidden: string) =>
        `De día oculta ${hidden} de lo que hay adentro.`,
      PRIVACY_NIGHT: () => 'Oculta también de noche, con la luz prendida.',
      SAFETY: () => 'Si el vidrio se quiebra, los pedazos quedan pegados a la lámina.',
      DECORATION: () => 'Le da carácter a un vidrio: color, esmerilado o un diseño.',
      UV: (_: string, __: string, ___: string, uv: string) =>
        `Frena ${uv} de los rayos UV, los que destiñen pisos y telas.`,
    },
    caution: {
      mirror:
        'Con la luz prendida adentro, de noche se ve hacia adentro: el espejo queda del lado con más luz.',
      dark: (light: string) => `Oscurece: entra ${light} de la luz.`,
      opaque: 'No se ve a través: el vidrio deja de ser ventana.',
      stripes: 'Se vende por metro de franja, no por superficie.',
    },
  },
  {
    quote: 'Quote with this film',
    compare: 'Compare with others',
    figures: 'What passes and what is held back',
    suits: 'What it is for',
    knowing: 'Good to know',
    details: 'Details',
    related: 'Similar ones',
    sku: 'Code',
    category: 'Category',
    material: 'Material',
    thickness: 'Thickness',
    warranty: 'Warranty',
    years: (count: string) => `${count} years`,
    where: 'Where it goes',
    description: (name: string, type: string) => `${name}: ${type.toLowerCase()} film for glass.`,
    unknown: 'This film is no longer in the catalogue',
    unknownHelp: 'Its code may have changed. The catalogue has every film that is sold today.',
    catalogue: 'See the films',
    suit: {
      HEAT: (heat: string) =>
        `Holds back ${heat} of the sun’s heat before it comes in: the room warms up less.`,
      GLARE: (_: string, light: string) =>
        `Lets ${light} of the light pass: the screen can be read without drawing the curtain.`,
      PRIVACY_DAY: (_: string, __: string, hidden: string) => `By day it hides ${hidden} of what is inside.`,
      PRIVACY_NIGHT: () => 'Hides by night as well, with the lamps on.',
      SAFETY: () => 'If the glass breaks, its pieces stay on the film.',
      DECORATION: () => 'Gives a pane character: colour, frost or a design.',
      UV: (_: string, __: string, ___: string, uv: string) =>
        `Holds back ${uv} of the UV, which fades floors and fabrics.`,
    },
    caution: {
      mirror: 'With the lamps on, people see in at night: the mirror is on the side that has more light.',
      dark: (light: string) => `It darkens: ${light} of the light comes in.`,
      opaque: 'Nobody sees through: the pane is no longer a window.',
      stripes: 'Sold by the metre of stripe, not by area.',
    },
  },
);
