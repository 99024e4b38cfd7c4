import { z } from 'zod';
import { PRICE_UNITS, PRODUCT_TYPES, VERTICALS } from '../../../modules/quote-engine/index.js';
import catalogue from './catalogue.json' with { type: 'json' };

const percent = z.number().int().min(0).max(100);
const money = z.string().regex(/^\d+\.\d{2}$/);

/** The form of the demonstration's catalogue; its film figures are not real ones. */
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

export const readCatalogue = () => catalogueFile.parse(catalogue);
