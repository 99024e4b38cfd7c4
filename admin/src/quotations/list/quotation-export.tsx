import { useListContext } from 'react-admin';
import { orderOf } from '../../data/paging';
import { ExportButton } from '../../exports/export-button';
import { useShopFormats } from '../../settings/shop-formats';
import { quotationFilter } from '../filter';
import { QUOTATION_ORDERS } from '../operations';

/** The quotations on the screen as a file. */
export function QuotationExport() {
  const { filterValues, sort } = useListContext();
  const { timeZone } = useShopFormats();
  const order = orderOf({ sort }, QUOTATION_ORDERS);
  const conditions = {
    ...(order && { orderBy: order.field, direction: order.direction }),
    ...quotationFilter(filterValues, timeZone),
  };
  return <ExportButton path="/exports/quotations" formats={['xlsx', 'csv']} conditions={conditions} />;
}
