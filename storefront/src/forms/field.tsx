import type { ReactNode } from 'react';
import { FaultText } from './fault-text';

/** What ties an input to the words around it. */
export interface FieldProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly fault: string | null;
  readonly className?: string;
  readonly children: (props: FieldProps) => ReactNode;
}

/** A label, something to fill in, and below it a hint or what is wrong with it. */
export function Field({ id, label, hint, fault, className = '', children }: Props) {
  const described = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className={`grid content-start gap-1 ${className}`}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': fault ? true : undefined,
      })}
      <FaultText id={`${id}-fault`} fault={fault} />
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
