import type { Translate } from '../../../kernel/errors.js';
import type { Column } from '../../../kernel/spreadsheet/column.js';
import type { ProductView } from '../graphql/product.type.js';

type Price = NonNullable<ProductView['price']>;

/** A film and the price in force now, in the words of a language. What has no price has empty cells for it. */
export const priceColumns = (translate: Translate): readonly Column<ProductView>[] => {
  const heading = (name: string) => translate({ key: `priceExport.${name}` });
  const text = (name: string, value: (product: ProductView) => string | null): Column<ProductView> => ({
    heading: heading(name),
    kind: 'text',
    value,
  });
  const amount = (name: 'material' | 'installation'): Column<ProductView> => ({
    heading: heading(name),
    kind: 'money',
    value: ({ price }) => price?.[name] ?? null,
  });
  const ofPrice = (name: string, value: (price: Price) => string) =>
    text(name, ({ price }) => price && value(price));
  return [
    text('sku', ({ sku }) => sku),
    text('name', ({ name }) => name),
    text('category', ({ category }) => category.name),
    text('type', ({ type }) => heading(`type.${type}`)),
    ofPrice('unit', ({ unit }) => heading(`unit.${unit}`)),
    amount('material'),
    amount('installation'),
    ofPrice('currency', ({ currency }) => currency),
    ofPrice('validFrom', ({ validFrom }) => validFrom),
  ];
};
