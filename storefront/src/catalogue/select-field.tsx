import { useId } from 'react';

interface Props<T extends string> {
  readonly label: string;
  /** What choosing nothing is called. */
  readonly none: string;
  readonly value: T | null;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChange: (value: T | null) => void;
}

export function SelectField<T extends string>({ label, none, value, options, onChange }: Props<T>) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm">
        {label}
      </label>
      <select
        id={id}
        className="field"
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChange(options.find(([option]) => option === currentTarget.value)?.[0] ?? null)
        }
      >
        <option value="">{none}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
