import { defineWords } from '../i18n/words';

export const windowWords = defineWords(
  {
    handle: 'Cuánto vidrio cubre la lámina',
    covered: (share: string) => `${share} del vidrio`,
    hour: 'Hora',
    day: 'De día',
    night: 'De noche',
    with: (film: string) =>
      `Una pieza detrás de un ventanal; a la izquierda, el vidrio con ${film}; a la derecha, sin lámina.`,
    without: 'Una pieza detrás de un ventanal sin lámina.',
    drag: 'Desliza el jalador sobre el vidrio',
  },
  {
    handle: 'How much of the glass the film covers',
    covered: (share: string) => `${share} of the glass`,
    hour: 'Time of day',
    day: 'By day',
    night: 'By night',
    with: (film: string) =>
      `A room behind a glass door; on the left the glass with ${film}, on the right without film.`,
    without: 'A room behind a glass door without film.',
    drag: 'Slide the squeegee over the glass',
  },
);
