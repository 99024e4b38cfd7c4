import { defineWords } from '../i18n/words';

export const homeWords = defineWords(
  {
    title: 'Láminas para vidrios',
    description:
      'Cotiza láminas para tus vidrios en dos minutos: menos calor, privacidad, seguridad y decoración para casas, oficinas, fachadas y autos. Con precio al tiro.',
    heading: 'Deja pasar la luz. Frena el calor.',
    lead: 'Una lámina es una hoja finísima que se pega al vidrio que ya tienes. Desliza el jalador y mira qué cambia.',
    quote: 'Cotizar mis ventanas',
    quoteHelp: 'Mides, ves el precio y decides. Dos minutos.',
    see: 'Ver todas las láminas',
    goals: '¿Qué quieres de tu ventana?',
    goal: {
      HEAT: 'Menos calor',
      GLARE: 'Menos encandilamiento',
      PRIVACY_DAY: 'Privacidad',
      SAFETY: 'Seguridad',
      DECORATION: 'Decoración',
    },
    shows: {
      HEAT: (figure: string) =>
        `El sol entra igual, pero ${figure} de su calor se queda afuera: mira la mancha de sol en el piso.`,
      GLARE: (figure: string) => `Entra ${figure} de la luz. La pantalla del fondo se vuelve a leer.`,
      PRIVACY_DAY: () =>
        'De día, quien pasa ve el cielo y no a ti. De noche, con la luz prendida, se da vuelta: pruébalo.',
      SAFETY: () => 'El mismo piedrazo: con lámina el vidrio se triza y aguanta; sin ella, se cae.',
      DECORATION: () => 'Franjas, esmerilados, colores o tu diseño, cortados a la medida del vidrio.',
    },
    beam: 'Cada lámina, en un rayo de luz',
    beamLead: (name: string) =>
      `Lo que pasa y lo que frena ${name}. Cambia la lámina arriba y mira cómo se parte el rayo.`,
    places: 'Cualquier vidrio, a escala',
    place: {
      RESIDENTIAL: 'Living, dormitorio, baño, mampara.',
      COMMERCIAL: 'Oficinas con pantallas, vitrinas con historia.',
      ARCHITECTURAL: 'Tabiques, fachadas, franjas y diseños completos.',
      AUTOMOTIVE: 'Parabrisas, laterales, luneta y techo.',
    },
    count: (films: number) => (films === 1 ? '1 lámina' : `${films} láminas`),
    how: 'Así se cotiza',
    steps: [
      'Elige tus ventanas y escribe ancho y alto. Las dibujamos a escala mientras escribes.',
      'Dinos qué quieres de cada una. Te proponemos láminas y ves el precio con IVA al tiro, explicado línea por línea.',
      'Compara hasta tres alternativas y acepta desde el teléfono. Después pasamos a medir.',
    ],
  },
  {
    title: 'Window films',
    description:
      'Quote films for your windows in two minutes: less heat, privacy, safety and decoration for homes, offices, facades and cars. The price shows at once.',
    heading: 'Let the light in. Keep the heat out.',
    lead: 'A film is a very thin sheet that goes on the glass you already have. Slide the squeegee and see what changes.',
    quote: 'Quote my windows',
    quoteHelp: 'Measure, see the price, decide. Two minutes.',
    see: 'See all films',
    goals: 'What do you want of your window?',
    goal: {
      HEAT: 'Less heat',
      GLARE: 'Less glare',
      PRIVACY_DAY: 'Privacy',
      SAFETY: 'Safety',
      DECORATION: 'Decoration',
    },
    shows: {
      HEAT: (figure: string) =>
        `The sun comes in all the same, but ${figure} of its heat stays outside: look at the sunlight on the floor.`,
      GLARE: (figure: string) => `${figure} of the light comes in. The screen at the back can be read again.`,
      PRIVACY_DAY: () =>
        'By day people see the sky, not you. At night, with the lamps on, it turns round: try it.',
      SAFETY: () => 'The same stone: with film the glass cracks and holds; without it, it falls.',
      DECORATION: () => 'Stripes, frost, colours or your own design, cut to the size of the glass.',
    },
    beam: 'Every film, in one beam of light',
    beamLead: (name: string) =>
      `What ${name} lets pass and holds back. Change the film above and see the beam split.`,
    places: 'Any glass, to scale',
    place: {
      RESIDENTIAL: 'Living room, bedroom, bathroom, shower.',
      COMMERCIAL: 'Offices with screens, shop windows with a story.',
      ARCHITECTURAL: 'Partitions, facades, stripes and full designs.',
      AUTOMOTIVE: 'Windscreen, sides, rear window and roof.',
    },
    count: (films: number) => (films === 1 ? '1 film' : `${films} films`),
    how: 'How quoting works',
    steps: [
      'Choose your windows and type width and height. We draw them to scale as you type.',
      'Say what you want of each. We suggest films and you see the price with tax at once, explained line by line.',
      'Compare up to three alternatives and accept on the phone. Then we come and measure.',
    ],
  },
);
