import type { TypedField } from '../state/draft';
import { cellId } from './cell-id';
import { faultId } from './row-faults';

interface Props {
  readonly id: string;
  readonly field: TypedField;
  /** What a screen reader calls the cell: its column and its row. */
  readonly name: string;
  /** The column, for where there is no head above it. */
  readonly column: string;
  readonly value: string;
  /** What is wrong with it stands below the row. */
  readonly isFaulty: boolean;
  readonly onType: (id: string, field: TypedField, text: string) => void;
}

/** A cell that is typed into. */
export function TextCell({ id, field, name, column, value, isFaulty, onType }: Props) {
  const cell = cellId(id, field);
  return (
    <td className={field} data-column={field}>
      <span className="name" aria-hidden="true">
        {column}
      </span>
      <input
        id={cell}
        className={field === 'label' ? undefined : 'number'}
        value={value}
        autoComplete="off"
        spellCheck={false}
        inputMode={field === 'label' ? 'text' : field === 'quantity' ? 'numeric' : 'text'}
        aria-label={name}
        aria-invalid={isFaulty || undefined}
        aria-describedby={isFaulty ? faultId(id, field) : undefined}
        onChange={({ target }) => onType(id, field, target.value)}
        onFocus={({ target }) => target.select()}
      />
    </td>
  );
}
