import { plain } from '../../format/plain';
export const FIELDS = ['sku', 'material', 'installation', 'unit', 'currency'] as const;
export type Field = (typeof FIELDS)[number];

/** Which column of the file holds a field, by its place; none when no column does. */
export type Match = Readonly<Partial<Record<Field, number>>>;

/** How people head such columns, in Spanish and English; the first that fits best comes first. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  sku: ['sku', 'codigo', 'cod', 'code', 'articulo', 'referencia', 'item', 'product code', 'part number'],
  material: [
    'precio lamina',
    'film price',
    'material price',
    'precio material',
    'lamina',
    'film',
    'material',
    'precio',
    'price',
    'valor',
  ],
  installation: [
    'precio instalacion',
    'installation price',
    'instalacion',
    'installation',
    'mano de obra',
    'labor',
    'labour',
  ],
  unit: ['unidad', 'unit', 'um', 'se vende'],
  currency: ['moneda', 'currency', 'divisa'],
};

const wordsOf = (heading: string): string =>
  plain(heading)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const holds = (heading: string, name: string): boolean => ` ${heading} `.includes(` ${name} `);

const columnFor = (field: Field, headings: readonly string[], taken: readonly number[]): number => {
  const free = (index: number) => !taken.includes(index);
  const by = (fits: (heading: string, name: string) => boolean): number => {
    for (const name of NAMES[field]) {
      const found = headings.findIndex((heading, index) => free(index) && fits(heading, name));
      if (found >= 0) return found;
    }
    return -1;
  };
  const exact = by((heading, name) => heading === name);
  // "Unit price" is a price.
  return exact >= 0 || field === 'unit' ? exact : by(holds);
};

/** Which column is which, guessed by the headings; each column is taken once. */
export function matchColumns(headings: readonly string[]): Match {
  const names = headings.map(wordsOf);
  const match: Partial<Record<Field, number>> = {};
  // What has a name of its own first: a lone "Price" is the film's only when nothing else claims it.
  for (const field of ['sku', 'installation', 'unit', 'currency', 'material'] as const) {
    const found = columnFor(field, names, Object.values(match));
    if (found >= 0) match[field] = found;
  }
  return match;
}
