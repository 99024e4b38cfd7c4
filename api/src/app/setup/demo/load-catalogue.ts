import { newId } from '../../../kernel/ids.js';
import { Product, ProductCategory, ProductPrice } from '../../../modules/catalog/index.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { readCatalogue } from './catalogue-file.js';

/** The demonstration's categories, films and prices, into a database that has no product yet. */
export const loadCatalogue = async ({ em }: Transaction, now: Date): Promise<void> => {
  if ((await em.count(Product)) > 0) return;
  const catalogue = readCatalogue();
  const dated = { createdAt: now, updatedAt: now };
  const categories = new Map(
    catalogue.categories.map((category) => [
      category.slug,
      em.create(ProductCategory, { id: newId(), ...category, ...dated }),
    ]),
  );
  for (const { category: slug, price, specifications, ...product } of catalogue.products) {
    const category = categories.get(slug);
    if (!category) throw new Error(`The demonstration catalogue names an unknown category: ${slug}`);
    const film = em.create(Product, {
      id: newId(),
      ...product,
      ...specifications,
      category,
      active: true,
      ...dated,
    });
    em.create(ProductPrice, {
      id: newId(),
      product: film,
      ...price,
      currency: catalogue.currency,
      validFrom: catalogue.validFrom,
      createdAt: now,
    });
  }
};
