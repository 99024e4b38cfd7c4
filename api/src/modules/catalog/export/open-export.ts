import { z } from 'zod';
import type { Translate } from '../../../kernel/errors.js';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import type { FileFormat } from '../../../kernel/file-format.js';
import { idsFault } from '../../../kernel/pagination.js';
import { listParameter, readParameters } from '../../../kernel/query-parameters.js';
import { type TableEnding, tableFile } from '../../../kernel/spreadsheet/table-file.js';
import type { Sql } from '../../../platform/database/statement.js';
import { PRODUCT_TYPES, VERTICALS } from '../../quote-engine/index.js';
import type { PricesNow } from '../catalog-queries.js';
import type { ProductView } from '../graphql/product.type.js';
import type { ProductFilter } from '../graphql/product-list.type.js';
import { exportProducts } from '../read-model/list-products.js';
import { priceColumns } from './columns.js';

const text = z.string().optional();

/** As the list takes them: a condition that the list has and this has not does not compile. */
const parameters = z.strictObject({
  search: text,
  type: z.enum(PRODUCT_TYPES).optional(),
  categorySlug: text,
  vertical: z.enum(VERTICALS).optional(),
  active: z
    .enum(['true', 'false'])
    .transform((given) => given === 'true')
    .optional(),
  ids: listParameter(z.string()),
} satisfies Record<keyof ProductFilter, z.ZodType>);

export interface PriceExport {
  readonly batches: AsyncGenerator<readonly ProductView[]>;
  readonly format: FileFormat<ProductView>;
}

export type OpenPriceExport = (
  translate: Translate,
  parameters: unknown,
  ending: TableEnding,
) => Promise<Result<PriceExport>>;

/** The films that the list shows with the same filter, by SKU, with their prices in force now, as a file of that kind. */
export const openPriceExport =
  (sql: Sql, pricesNow: PricesNow): OpenPriceExport =>
  async (translate, given, ending) => {
    const filter = readParameters(parameters, given, 'products');
    if (!filter.ok) return filter;
    const faults = idsFault(filter.value.ids, ['ids']);
    if (faults.length > 0) return refuse(...faults);
    const prices = await pricesNow(sql);
    const columns = priceColumns(translate);
    const sheetName = translate({ key: 'priceExport.sheet' });
    return accept({
      batches: exportProducts(sql, filter.value, prices),
      format: tableFile(ending, { sheetName, columns, moneyDecimals: prices.currency.decimals }),
    });
  };
