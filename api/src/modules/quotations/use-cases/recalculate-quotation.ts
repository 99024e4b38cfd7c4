import { accept, type Result, refuse } from '../../../kernel/fault.js';
import type { QuoteInputData, QuoteRequest } from '../../quote-engine/index.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { loadQuoteRequest } from '../read-model/stored-request.js';
import { type ChangeTarget, changeQuotation } from './change-quotation.js';
import { priceInput } from './price-input.js';
import { illegalTransition, recordChange } from './record-change.js';
import { replaceContent } from './replace-content.js';

/** A stored request as it would be typed: products by their SKU and the zone by its code, to be priced anew. */
const asInput = ({ properties, vehicles, travelZone, ...request }: QuoteRequest): QuoteInputData => {
  const withSkus = <
    Place extends QuoteRequest['vehicles'][number] | QuoteRequest['properties'][number]['rooms'][number],
  >(
    place: Place,
  ) => ({
    ...place,
    openings: place.openings.map((opening) => ({
      ...opening,
      items: opening.items.map(({ product, ...item }) => ({ ...item, sku: product.sku })),
    })),
  });
  return {
    ...request,
    travelZone: travelZone?.code ?? null,
    properties: properties.map((property) => ({ ...property, rooms: property.rooms.map(withSkus) })),
    vehicles: vehicles.map(withSkus),
  };
};

/**
 * Prices a DRAFT anew on the catalogue and the rules of this moment; places, films and the staff's adjustments stay.
 * A film that is no longer sold, or a zone that no longer exists, is a fault, and nothing changes.
 */
export const recalculateQuotation =
  (dependencies: QuotationDependencies) =>
  (target: ChangeTarget): Promise<Result<string>> =>
    changeQuotation(dependencies)(target, async (locked) => {
      const { quotation, transaction } = locked;
      const { status } = quotation;
      if (status !== 'DRAFT') return refuse(illegalTransition(status, 'DRAFT'));
      const stored = await loadQuoteRequest(transaction, quotation.id);
      if (!stored) throw new Error(`The quotation ${quotation.id} has no content.`);
      const terms = await dependencies.currentTerms(transaction);
      const quote = { input: asInput(stored.request), path: [] };
      const result = await priceInput(transaction, terms, quote, { input: stored.adjustments, path: [] });
      // No argument is to blame: what is stored can no longer be priced.
      if (!result.ok) return refuse(...result.faults.map((fault) => ({ ...fault, path: [] })));
      await replaceContent(locked, terms, result.value, dependencies.translator);
      await recordChange(locked, { kind: 'RECALCULATED', type: 'quotation.updated' });
      return accept(null);
    });
