import { type ComponentProps, type ReactNode, useState } from 'react';
import { Field } from '../../forms/field';
import type { FaultCode } from '../flow/fault';
import { useFault } from './faults-context';

interface Props extends Omit<ComponentProps<'input'>, 'id' | 'onChange' | 'value'> {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly code?: FaultCode | null;
  readonly onValue: (value: string) => void;
}

/** One line of text; what is wrong with it is said once it was left, or when somebody wants to go on. */
export function TextField({ id, label, hint, value, code = null, onValue, className, ...input }: Props) {
  const [left, setLeft] = useState(false);
  const fault = useFault(id, code, left && value !== '');
  return (
    <Field id={id} label={label} hint={hint} fault={fault} className={className}>
      {(props) => (
        <input
          {...input}
          {...props}
          className="field"
          value={value}
          onChange={(event) => onValue(event.target.value)}
          onBlur={() => setLeft(true)}
        />
      )}
    </Field>
  );
}
