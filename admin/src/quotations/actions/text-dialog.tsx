import type { FieldErrors } from '../../data/user-errors';
import { FormDialog } from '../../forms/form-dialog';
import { FormField } from '../../forms/form-field';

interface Props {
  readonly title: string;
  /** The argument of the mutation that takes the words, which the server names when it objects. */
  readonly name: string;
  readonly label: string;
  readonly confirm: string;
  readonly required?: boolean;
  readonly busy: boolean;
  readonly errors?: FieldErrors;
  readonly onClose: () => void;
  readonly onConfirm: (text: string) => void;
}

/** Asks for a few words, such as a reason. */
export const TextDialog = ({
  title,
  name,
  label,
  confirm,
  required = false,
  busy,
  errors = {},
  onClose,
  onConfirm,
}: Props) => (
  <FormDialog
    title={title}
    confirm={confirm}
    busy={busy}
    maxWidth="sm"
    onClose={onClose}
    onSubmit={(form) => onConfirm(String(form.get(name) ?? '').trim())}
  >
    <FormField
      name={name}
      label={label}
      errors={errors}
      required={required}
      multiline
      minRows={3}
      fullWidth
      autoFocus
      slotProps={{ htmlInput: { maxLength: 4000 } }}
    />
  </FormDialog>
);
