import type { FieldErrors } from '../data/user-errors';
import { FormDialog } from '../forms/form-dialog';
import { FormField } from '../forms/form-field';

export interface Proof extends Record<string, unknown> {
  readonly password: string;
  readonly code: string;
}

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly busy: boolean;
  readonly errors: FieldErrors;
  readonly onSubmit: (proof: Proof) => void;
  readonly onClose: () => void;
}

/** Asks for password and code once more, before what protects the account is changed. */
export const ProofDialog = ({ title, lead, busy, errors, onSubmit, onClose }: Props) => (
  <FormDialog
    title={title}
    lead={lead}
    confirm={title}
    busy={busy}
    onClose={onClose}
    onSubmit={(form) =>
      onSubmit({ password: String(form.get('password')), code: String(form.get('code')).trim() })
    }
  >
    <FormField
      name="password"
      type="password"
      label="two_factor.password"
      errors={errors}
      autoComplete="current-password"
      required
      autoFocus
    />
    <FormField
      name="code"
      label="two_factor.code"
      hint="auth.code_hint"
      errors={errors}
      autoComplete="one-time-code"
      required
    />
  </FormDialog>
);
