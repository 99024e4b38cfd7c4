import type { ReactNode } from 'react';
import { FaultText } from '../../forms/fault-text';
import type { FaultCode } from '../flow/fault';
import { useFault } from './faults-context';

interface Choice<T extends string> {
  readonly value: T;
  readonly content: ReactNode;
}

interface Props<T extends string> {
  readonly id: string;
  readonly legend: ReactNode;
  readonly choices: readonly Choice<T>[];
  readonly value: T | null;
  readonly code?: FaultCode | null;
  /** How the cards stand. */
  readonly className: string;
  readonly onPick: (value: T) => void;
}

/** Cards of which one is picked. */
export function PickGroup<T extends string>({
  id,
  legend,
  choices,
  value,
  code = null,
  className,
  onPick,
}: Props<T>) {
  const fault = useFault(id, code);
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={fault ? `${id}-fault` : undefined}
      className="grid min-w-0 gap-3 outline-none"
    >
      <legend className="mb-2 text-sm font-medium">{legend}</legend>
      <div className={className}>
        {choices.map((choice) => (
          <label key={choice.value} className="pick">
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onPick(choice.value)}
              className="sr-only"
            />
            {choice.content}
          </label>
        ))}
      </div>
      <FaultText id={`${id}-fault`} fault={fault} />
    </fieldset>
  );
}
