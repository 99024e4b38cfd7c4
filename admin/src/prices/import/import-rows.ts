import type { PlannedRowFragment } from '../../generated/graphql';
import type { SheetRow } from '../sheet/sheet-table';
import type { CellFault, PriceRow } from './price-rows';

/** The fate of each row of a file: what the API says of it, and what of it could not even be sent. */
export const sheetRows = (
  rows: readonly PriceRow[],
  planned: readonly PlannedRowFragment[],
  say: (fault: CellFault) => string,
): SheetRow[] =>
  planned.flatMap((plan, index) => {
    const row = rows[index];
    if (!row) return [];
    const unreadable = row.faults.map(say);
    const faults = [...unreadable, ...plan.userErrors.map(({ message }) => message)];
    return [
      {
        ...plan,
        key: String(row.line),
        line: row.line,
        faults,
        ...(unreadable.length > 0 && { fate: 'REFUSED' as const, after: null, warnings: [] }),
      },
    ];
  });
