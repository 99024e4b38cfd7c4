import type { FaultList } from '../../../kernel/fault-list.js';
import { type Catalogue, isPriced, type PricedProduct } from '../catalogue.js';
import { MAX_LABEL_LENGTH } from '../limits.js';
import { sentence } from '../messages/sentence.js';
import type { ItemInputData, StripesInputData } from '../quote-input.js';
import type { ItemRequest, StripesRequest } from '../quote-request.js';
import { STRIPE_COUNT, STRIPE_WIDTH } from './bounds.js';
import { checkDecimal, checkNumber } from './numbers.js';
import { optionalLabel } from './texts.js';

/** One film on an opening; null when its product cannot be quoted, which is a fault by then. */
export function parseItem(input: ItemInputData, catalogue: Catalogue, faults: FaultList): ItemRequest | null {
  const product = findProduct(input.sku.trim(), catalogue, faults);
  const stripes = parseStripes(input.stripes ?? null, product, faults);
  const option = optionalLabel(input.option, faults, 'option');
  return product && { product, stripes, option };
}

function findProduct(sku: string, catalogue: Catalogue, faults: FaultList): PricedProduct | null {
  const product = catalogue.get(sku);
  const params = { sku: sku.slice(0, MAX_LABEL_LENGTH) };
  if (sku === '') {
    faults.add('REQUIRED', sentence('quote.skuRequired'), 'sku');
  } else if (!product?.active) {
    faults.add('PRODUCT_NOT_AVAILABLE', sentence('quote.productNotAvailable', params), 'sku');
  } else if (!isPriced(product)) {
    faults.add('PRICE_NOT_AVAILABLE', sentence('quote.priceNotAvailable', params), 'sku');
  } else {
    return product;
  }
  return null;
}

function parseStripes(
  input: StripesInputData | null,
  product: PricedProduct | null,
  faults: FaultList,
): StripesRequest | null {
  const bySquareMeter = product?.price.unit === 'SQUARE_METER';
  const byLinearMeter = product?.price.unit === 'LINEAR_METER';
  if (input && bySquareMeter) {
    faults.add('INVALID', sentence('quote.stripesNotAllowed', { sku: product.sku }), 'stripes');
    return null;
  }
  if (!input) {
    if (byLinearMeter) {
      faults.add('STRIPES_REQUIRED', sentence('quote.stripesRequired', { sku: product.sku }), 'stripes');
    }
    return null;
  }
  const place = faults.at('stripes');
  checkNumber(input.count, STRIPE_COUNT, place, 'count');
  const width = checkDecimal(input.width, STRIPE_WIDTH, place, 'width');
  return { direction: input.direction, count: input.count, width };
}
