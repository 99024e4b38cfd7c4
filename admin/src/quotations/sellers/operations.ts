import { type Operations, operation } from '../../data/operation';
import { SellersDocument } from '../../generated/graphql';

/** Whom quotations can be given to: the API finds them by name and has no pages of them. */
export const sellerOperations: Operations = {
  GET_LIST: operation(
    SellersDocument,
    ({ filter }) => ({ search: filter?.search ?? null }),
    ({ sellers }) => ({ data: sellers, total: sellers.length }),
  ),
  GET_MANY: operation(
    SellersDocument,
    ({ ids }) => ({ ids }),
    ({ sellers }) => ({ data: sellers }),
  ),
};
