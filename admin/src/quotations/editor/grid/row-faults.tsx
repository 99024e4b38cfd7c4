import { useTranslate } from 'react-admin';
import { COLUMNS } from './cell-id';

/** With the drawing and the amount, which take no focus. */
const CELLS = COLUMNS.length + 2;

interface Props {
  readonly id: string;
  /** What is wrong with the row, by its cells. */
  readonly faults: Readonly<Record<string, string>>;
}

export const faultId = (id: string, field: string): string => `${id}-${field}-fault`;

/** What is wrong with a row, in one line below it: each cell says which part of it is its own. */
export function RowFaults({ id, faults }: Props) {
  const translate = useTranslate();
  const told = Object.entries(faults);
  if (told.length === 0) return null;
  const nameOf = (field: string) =>
    COLUMNS.some((one) => one === field) ? translate(`editor.column.${field}`) : '';
  return (
    <tr className="row-faults">
      <td colSpan={CELLS}>
        {told.map(([field, text]) => (
          <span key={field} id={faultId(id, field)} className="fault">
            {[nameOf(field), text].filter(Boolean).join(': ')}
          </span>
        ))}
      </td>
    </tr>
  );
}
