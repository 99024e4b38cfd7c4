import { write } from '../data/request';
import { errorsOf, useAction } from '../data/use-action';
import { FormDialog } from '../forms/form-dialog';
import { FormField } from '../forms/form-field';
import { RotateKeyDocument } from '../generated/graphql';

interface Props {
  readonly keyId: string;
  readonly onDone: (secret: string) => void;
  readonly onClose: () => void;
}

/** A new secret; the old one works on for the hours that programs need to be moved over. */
export function RotateDialog({ keyId: id, onDone, onClose }: Props) {
  const rotate = useAction(
    (times: { graceHours: number; expiresInDays: number }) => write(RotateKeyDocument, { id, ...times }),
    { refreshes: ['keys'] },
  );
  const errors = errorsOf(rotate);
  return (
    <FormDialog
      title="key.rotate"
      lead="key.rotate_lead"
      confirm="key.rotate"
      busy={rotate.isPending}
      onClose={onClose}
      onSubmit={(form) =>
        rotate.mutate(
          { graceHours: Number(form.get('graceHours')), expiresInDays: Number(form.get('expiresInDays')) },
          { onSuccess: ({ key }) => key && onDone(key) },
        )
      }
    >
      <FormField
        name="graceHours"
        type="number"
        label="key.grace"
        hint="key.grace_hint"
        errors={errors}
        defaultValue={24}
        slotProps={{ htmlInput: { min: 0, max: 168 } }}
        required
        autoFocus
      />
      <FormField
        name="expiresInDays"
        type="number"
        label="resources.keys.fields.expiresInDays"
        errors={errors}
        defaultValue={90}
        slotProps={{ htmlInput: { min: 1, max: 365 } }}
        required
      />
    </FormDialog>
  );
}
