import { violationIn } from '../../../platform/database/violations.js';

const ITEMS_PRODUCT = 'quotation_item_product_id_foreign';

/**
 * Does it again when a product was deleted between its pricing and its insert: priced anew, the quote names it as a
 * fault. Every repetition takes the deletion of yet another product, so this ends.
 */
export const againWithoutDeleted = async <T>(attempt: () => Promise<T>): Promise<T> => {
  try {
    return await attempt();
  } catch (error) {
    if (violationIn(error)?.constraint !== ITEMS_PRODUCT) throw error;
    return againWithoutDeleted(attempt);
  }
};
