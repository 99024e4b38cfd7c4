import { Alert, Button } from '@mui/material';
import type { RefObject } from 'react';
import { useTranslate } from 'react-admin';
import { flushSync } from 'react-dom';
import type { Scope } from './rules-draft';

/** How many of these places belong to the general rules, or to those of one line of business. */
export const faultsIn = (scope: Scope, faults: Readonly<Record<string, string>>): number =>
  Object.keys(faults).filter((name) => name.startsWith(`${scope}.`)).length;

interface Props {
  readonly faults: Readonly<Record<string, string>>;
  readonly scope: Scope;
  readonly scopes: readonly Scope[];
  readonly onScope: (scope: Scope) => void;
  /** Where the fields are. */
  readonly form: RefObject<HTMLElement | null>;
}

/** Says how many values are wrong, in whichever rules they are, and leads to the first. */
export function FaultGuide({ faults, scope, scopes, onScope, form }: Props) {
  const translate = useTranslate();
  const first = [scope, ...scopes].find((one) => faultsIn(one, faults) > 0);
  if (!first) return null;
  const lead = () => {
    flushSync(() => onScope(first));
    const field = form.current?.querySelector('[aria-invalid=true]');
    if (field instanceof HTMLElement) field.focus();
  };
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={
        <Button color="inherit" size="small" onClick={lead}>
          {translate('desk.see_fault')}
        </Button>
      }
    >
      {translate('desk.to_fix', { smart_count: Object.keys(faults).length })}
    </Alert>
  );
}
