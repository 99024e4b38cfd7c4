import { defineWords } from '../i18n/words';

/** What is said of a price wherever one stands. */
export const priceWords = defineWords(
  {
    from: 'desde',
    withTax: (tax: string) => `con ${tax} e instalación`,
    indicative: 'Precio referencial, sujeto a visita técnica.',
    more: (amount: string) => `${amount} más que la más económica`,
    cheapest: 'La más económica',
    ledger: 'Por qué este precio',
    ledgerLead: 'Cada número con su razón. Toca una línea para ver el cálculo.',
    line: (place: number) => `Línea ${place}`,
    steps: 'Ver el cálculo',
    subtotal: 'Suma de las líneas',
    discount: (rate: string) => `Descuento por volumen (${rate})`,
    net: 'Neto',
    tax: (name: string, rate: string) => `${name} (${rate})`,
    total: 'Total',
  },
  {
    from: 'from',
    withTax: (tax: string) => `with ${tax} and installation`,
    indicative: 'Indicative price, subject to a technical visit.',
    more: (amount: string) => `${amount} more than the cheapest`,
    cheapest: 'The cheapest',
    ledger: 'Why this price',
    ledgerLead: 'Every number with its reason. Tap a line to see its working.',
    line: (place: number) => `Line ${place}`,
    steps: 'See the working',
    subtotal: 'Sum of the lines',
    discount: (rate: string) => `Volume discount (${rate})`,
    net: 'Net',
    tax: (name: string, rate: string) => `${name} (${rate})`,
    total: 'Total',
  },
);
