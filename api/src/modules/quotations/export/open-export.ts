import type { Translate } from '../../../kernel/errors.js';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import type { FileFormat } from '../../../kernel/file-format.js';
import { currencyOf } from '../../../kernel/money.js';
import { type TableEnding, tableFile } from '../../../kernel/spreadsheet/table-file.js';
import type { Sql } from '../../../platform/database/statement.js';
import type { Actor } from '../../identity/index.js';
import { readShopSettings } from '../../shop/index.js';
import { filterFaults } from '../domain/filter-faults.js';
import { exportQuotations } from '../read-model/list-quotations.js';
import { quotationsReadableBy, seesAsStaff } from '../read-model/readable-by.js';
import { exportColumns } from './columns.js';
import type { ExportedQuotation } from './exported-quotation.js';
import { readExportParameters } from './parameters.js';

/** Who exports, and the language of the file. */
export interface Exporter {
  readonly actor: Actor;
  readonly translate: Translate;
}

export interface QuotationExport {
  readonly batches: AsyncGenerator<readonly ExportedQuotation[]>;
  readonly format: FileFormat<ExportedQuotation>;
}

export type OpenQuotationExport = (
  exporter: Exporter,
  parameters: unknown,
  ending: TableEnding,
) => Promise<Result<QuotationExport>>;

/** The quotations that the list shows its reader with the same filter and order, as a file of that kind. */
export const openQuotationExport =
  (sql: Sql): OpenQuotationExport =>
  async ({ actor, translate }, parameters, ending) => {
    const asked = readExportParameters(parameters);
    if (!asked.ok) return asked;
    const { orderBy: field, direction, ...filter } = asked.value;
    const faults = filterFaults(filter, seesAsStaff(actor), []);
    if (faults.length > 0) return refuse(...faults);
    const { timeZone, currency } = await readShopSettings(sql);
    const columns = exportColumns(translate, timeZone);
    const sheetName = translate({ key: 'export.sheet' });
    const moneyDecimals = currencyOf(currency).decimals;
    return accept({
      batches: exportQuotations(sql, {
        filter,
        order: { field, direction },
        rule: quotationsReadableBy(actor),
      }),
      format: tableFile(ending, { sheetName, columns, moneyDecimals }),
    });
  };
