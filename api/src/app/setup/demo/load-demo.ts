import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Product, ProductCategory, ProductPrice } from '../../../modules/catalog/index.js';
import { hashPassword, type Role, StaffUser } from '../../../modules/identity/index.js';
import { PRICE_UNITS, PRODUCT_TYPES, VERTICALS } from '../../../modules/quote-engine/index.js';
import type { Database } from '../../../platform/database/database.js';

/** Everybody's password in the demonstration, printed at the start; production refuses demonstration data. */
export const DEMO_PASSWORD = 'demo-lamina-2026';

export const DEMO_STAFF = [
  { email: 'admin@lamina.demo', name: 'Antonia Rojas', role: 'admin' },
  { email: 'ventas@lamina.demo', name: 'Matías Soto', role: 'sales' },
  { email: 'soporte@lamina.demo', name: 'Ñusta Quispe', role: 'support' },
] as const satisfies readonly { email: string; name: string; role: Role }[];

const percent = z.number().int().min(0).max(100);
const money = z.string().regex(/^\d+\.\d{2}$/);

const catalogueFile = z.object({
  currency: z.string(),
  validFrom: z.iso.date(),
  categories: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      verticals: z.array(z.enum(VERTICALS)),
      sortOrder: z.number().int(),
      features: z.array(z.string()),
    }),
  ),
  products: z.array(
    z.object({
      sku: z.string(),
      name: z.string(),
      category: z.string(),
      type: z.enum(PRODUCT_TYPES),
      description: z.string(),
      price: z.object({ unit: z.enum(PRICE_UNITS), material: money, installation: money }),
      specifications: z.object({
        material: z.string(),
        color: z.string(),
        opacity: percent,
        uvProtection: percent,
        heatRejection: percent,
        visibleLightTransmission: percent,
        thicknessMicrons: z.string(),
        warrantyYears: z.number().int(),
      }),
    }),
  ),
});

const readCatalogue = () =>
  catalogueFile.parse(JSON.parse(readFileSync(new URL('./catalogue.json', import.meta.url), 'utf8')));

/** The demonstration's catalogue and accounts, into a database that has no staff yet. Its film figures are not real ones. */
export const loadDemo = async (database: Database, clock: Clock): Promise<void> => {
  const catalogue = readCatalogue();
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const now = clock.now();
  const dated = { createdAt: now, updatedAt: now };
  await database.transaction(async ({ em }) => {
    if ((await em.count(StaffUser)) > 0) return;
    for (const user of DEMO_STAFF) {
      em.create(StaffUser, { id: newId(), ...user, passwordHash, active: true, ...dated });
    }
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
  });
};
