import { installedPrice } from '../films/installed-price';
import type { Film } from '../films/use-films';

/** Units of UN/CEFACT, as schema.org wants them. */
const UNITS = { SQUARE_METER: 'MTK', LINEAR_METER: 'LM' } as const;

const property = (name: string, value: number | null, unitCode: string) =>
  value === null ? [] : [{ '@type': 'PropertyValue', name, value, unitCode }];

const offerOf = ({ price }: Film) =>
  price && {
    '@type': 'Offer',
    price: installedPrice(price),
    priceCurrency: price.currency,
    availability: 'https://schema.org/InStock',
    priceSpecification: {
      '@type': 'UnitPriceSpecification',
      price: installedPrice(price),
      priceCurrency: price.currency,
      valueAddedTaxIncluded: true,
      referenceQuantity: { '@type': 'QuantitativeValue', value: 1, unitCode: UNITS[price.unit] },
    },
  };

/** A film in the words of schema.org, for search engines. */
export const productData = (film: Film, description: string): Record<string, unknown> => {
  const { specifications } = film;
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: film.name,
    sku: film.sku,
    description,
    category: film.category.name,
    ...(specifications.color && { color: specifications.color }),
    ...(specifications.material && { material: specifications.material }),
    additionalProperty: [
      ...property('Visible light transmission', specifications.visibleLightTransmission, 'P1'),
      ...property('Heat rejection', specifications.heatRejection, 'P1'),
      ...property('UV protection', specifications.uvProtection, 'P1'),
      ...property('Opacity', specifications.opacity, 'P1'),
    ],
    ...(film.price && { offers: offerOf(film) }),
  };
};
