import type { PlannedRowFragment } from '../../generated/graphql';
import type { SheetRow } from '../sheet/sheet-table';
import { FIELDS } from './match-columns';
import type { CellFault, PriceRow } from './price-rows';

type Refusal = PlannedRowFragment['userErrors'][number];

/** The column that the API objects to, where the sentence does not name it. */
export const fieldOf = ({ code, path }: Refusal) =>
  FIELDS.find((field) => field === path?.at(-1) && (field !== 'sku' || code === 'REQUIRED'));

/** The fate of each row of a file: what the API says of it, and what of it could not even be sent. */
export const sheetRows = (
  rows: readonly PriceRow[],
  planned: readonly PlannedRowFragment[],
  say: { readonly unreadable: (fault: CellFault) => string; readonly refused: (refusal: Refusal) => string },
): SheetRow[] =>
  planned.flatMap((plan, index) => {
    const row = rows[index];
    if (!row) return [];
    const unreadable = row.faults.map(say.unreadable);
    const faults = [...unreadable, ...plan.userErrors.map(say.refused)];
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
