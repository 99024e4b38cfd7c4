import { defineWords } from '../../i18n/words';

export const priceStepWords = defineWords(
  {
    title: 'Tu precio',
    titleOptions: 'Tus precios, lado a lado',
    waiting: 'Estamos calculando tu precio…',
    failed: 'No pudimos calcular el precio ahora. Tus datos están guardados; volvemos a intentarlo solos.',
    refused: 'Hay algo que corregir antes de darte un precio:',
    mend: (step: string) => `Ir a ${step}`,
    films: 'Láminas',
    area: (area: string) => `${area} de lámina, con el corte incluido`,
    drawing: 'Tus vidrios con su lámina',
  },
  {
    title: 'Your price',
    titleOptions: 'Your prices, side by side',
    waiting: 'We are working out your price…',
    failed: 'We could not work out the price now. What you typed is kept; we try again by ourselves.',
    refused: 'Something needs correcting before there is a price:',
    mend: (step: string) => `Go to ${step}`,
    films: 'Films',
    area: (area: string) => `${area} of film, cutting included`,
    drawing: 'Your glass with its film',
  },
);
