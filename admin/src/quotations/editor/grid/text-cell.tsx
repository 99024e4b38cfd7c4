import { useLayoutEffect, useRef, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { TypedField } from '../state/draft';
import { cellId } from './cell-id';
import { faultId } from './row-faults';
import { oddSize, readAs } from './size-text';

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

/** A cell that is typed into. A size is written as it was read while nobody types, and as it was typed while somebody does. */
export function TextCell({ id, field, name, column, value, isFaulty, onType }: Props) {
  const translate = useTranslate();
  const language = useLocale();
  const input = useRef<HTMLInputElement>(null);
  const [isFocused, setFocused] = useState(false);
  const cell = cellId(id, field);
  const isSize = field === 'width' || field === 'height';
  const odd = isSize && !isFocused ? oddSize(value) : undefined;
  // All of it is marked, so that typing replaces it, once the text is the one that was typed.
  useLayoutEffect(() => {
    if (isFocused) input.current?.select();
  }, [isFocused]);
  return (
    <td className={field} data-column={field}>
      <span className="name" aria-hidden="true">
        {column}
      </span>
      <input
        ref={input}
        id={cell}
        className={[field !== 'label' && 'number', odd && 'odd'].filter(Boolean).join(' ') || undefined}
        value={isSize && !isFocused ? readAs(value, language) : value}
        autoComplete="off"
        spellCheck={false}
        inputMode={field === 'label' ? 'text' : field === 'quantity' ? 'numeric' : 'text'}
        aria-label={name}
        aria-invalid={isFaulty || undefined}
        aria-describedby={isFaulty ? faultId(id, field) : odd && `${cell}-odd`}
        title={odd && translate(`editor.odd.${odd}`)}
        onChange={({ target }) => onType(id, field, target.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      />
      {odd && (
        <span id={`${cell}-odd`} className="unseen">
          {translate(`editor.odd.${odd}`)}
        </span>
      )}
    </td>
  );
}
