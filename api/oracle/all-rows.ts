import { entities } from '../src/app/entities.js';
import { Product, ProductPrice } from '../src/modules/catalog/index.js';
import { RuleSetVersion } from '../src/modules/pricing/index.js';
import {
  Quotation,
  QuotationAdjustment,
  QuotationEvent,
  QuotationItem,
  QuotationOpening,
  QuotationOption,
  QuotationProperty,
  QuotationRoom,
  QuotationVehicle,
} from '../src/modules/quotations/index.js';
import { connectEmbedded } from '../src/platform/database/connect-embedded.js';
import { connectPostgres } from '../src/platform/database/connect-postgres.js';
import type { Orm } from '../src/platform/database/database.js';

/** A list's rows in one of its orders, as the ORM reads them. */
const ordered = async (em: ReturnType<Orm['em']['fork']>) => ({
  quotations: {
    CREATED_AT: await em.find(Quotation, {}, { orderBy: { createdAt: 'asc', id: 'asc' } }),
    UPDATED_AT: await em.find(Quotation, {}, { orderBy: { updatedAt: 'asc', id: 'asc' } }),
    NUMBER: await em.find(Quotation, {}, { orderBy: { number: 'asc', id: 'asc' } }),
    TOTAL: await em.find(Quotation, {}, { orderBy: { total: 'asc', id: 'asc' } }),
  },
  products: {
    NAME: await em.find(Product, {}, { orderBy: { name: 'asc', id: 'asc' } }),
    SKU: await em.find(Product, {}, { orderBy: { sku: 'asc', id: 'asc' } }),
    CREATED_AT: await em.find(Product, {}, { orderBy: { createdAt: 'asc', id: 'asc' } }),
  },
});

const readAll = async (orm: Orm) => {
  const em = orm.em.fork();
  const byPosition = { position: 'asc' } as const;
  await em.find(Quotation, {}, { populate: ['customer', 'acceptedTerms'] });
  await em.find(Product, {}, { populate: ['category'] });
  return {
    ordered: await ordered(em),
    properties: await em.find(QuotationProperty, {}, { orderBy: byPosition }),
    rooms: await em.find(QuotationRoom, {}, { orderBy: byPosition }),
    vehicles: await em.find(QuotationVehicle, {}, { orderBy: byPosition }),
    openings: await em.find(QuotationOpening, {}, { orderBy: byPosition, populate: ['room'] }),
    items: await em.find(QuotationItem, {}, { orderBy: byPosition }),
    options: await em.find(QuotationOption, {}, { orderBy: byPosition }),
    adjustments: await em.find(QuotationAdjustment, {}, { orderBy: byPosition }),
    events: await em.find(QuotationEvent, {}, { orderBy: { at: 'asc', id: 'asc' } }),
    prices: await em.find(ProductPrice, {}),
    rules: await em.findOneOrFail(RuleSetVersion, { number: 1 }),
  };
};
export type AllRows = Awaited<ReturnType<typeof readAll>>;

/** Everything that quotations and products are made of, through the ORM. No server may use an embedded database meanwhile. */
export const allRows = async ({ dataDir, url }: { dataDir: string; url?: string }): Promise<AllRows> => {
  const { orm } = url
    ? await connectPostgres(url, entities)
    : await connectEmbedded(`${dataDir}/database`, entities);
  return readAll(orm).finally(() => orm.close());
};
