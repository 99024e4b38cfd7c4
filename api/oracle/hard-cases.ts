import { change } from '../../e2e/support/changes.js';
import type { Server } from '../../e2e/support/index.js';
import { manager, newProduct } from '../../e2e/support/manage-catalogue.js';
import {
  changed,
  createDraft,
  createPending,
  opening,
  quoteOf,
  twoOptions,
} from '../../e2e/support/quotes.js';
import type { Session } from '../../e2e/support/sign-in.js';

const STRIPED = opening({
  label: 'Mampara',
  quantity: 3,
  width: '1.205',
  items: [{ sku: 'VIN-STRIPES', stripes: { direction: 'VERTICAL', count: 4 } }, { sku: 'SOL-GREY-35' }],
});
const ADJUSTMENTS = [
  { kind: 'TRAVEL', label: 'Traslado', amount: '15.50' },
  { kind: 'DISCOUNT', label: 'Descuento', amount: '-5', reason: 'Clienta de siempre' },
];

/** What seeded data may lack: stripes, staff's adjustments, requests for change, films without a price, of tomorrow's price or inactive. */
export const makeHardCases = async (server: Server, staff: Session): Promise<void> => {
  const { headers } = staff;
  await createDraft(server, staff, {
    quote: quoteOf(STRIPED, opening({ width: '0.9', height: '1.1' })),
    adjustments: ADJUSTMENTS,
    externalReference: 'ERP-ñandú',
    notes: 'Sin estacionamiento',
  });
  const { id } = await createPending(server, { quote: twoOptions() });
  await change(server, 'requestQuotationChange', { id, message: 'Más oscura' }, headers);
  changed(await change(server, 'reviseQuotation', { id }, headers));

  const { categories, product } = manager(server, staff);
  const [category] = await categories();
  const bare = await product('createProduct', { input: newProduct(category?.id ?? '') });
  const price = { unit: 'SQUARE_METER', material: '10.5', installation: '0', validFrom: '2099-01-01' };
  await product('setProductPrice', { productId: bare.id, input: price });
  await product('createProduct', { input: newProduct(category?.id ?? '', { name: 'Ñandú 100%' }) });
  const { product: used } = await server.data<{ product: { id: string; version: number } }>(
    '{ product(sku: "SEC-CLEAR-4") { id version } }',
    {},
    headers,
  );
  await product('deactivateProduct', { id: used.id, expectedVersion: used.version });
};
