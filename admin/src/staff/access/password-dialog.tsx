import { write } from '../../data/request';
import { errorsOf, useAction } from '../../data/use-action';
import { FormDialog } from '../../forms/form-dialog';
import { FormField } from '../../forms/form-field';
import { SetStaffPasswordDocument } from '../../generated/graphql';

/** A new password for somebody who cannot sign in any more. */
export function PasswordDialog({ userId: id, onClose }: { userId: string; onClose: () => void }) {
  const save = useAction((newPassword: string) => write(SetStaffPasswordDocument, { id, newPassword }), {
    done: 'staff.password_set',
    refreshes: ['staff'],
  });
  return (
    <FormDialog
      title="staff.set_password"
      lead="staff.set_password_lead"
      busy={save.isPending}
      onClose={onClose}
      onSubmit={(form) => save.mutate(String(form.get('newPassword')), { onSuccess: onClose })}
    >
      <FormField
        name="newPassword"
        label="account.new_password"
        hint="account.password_hint"
        errors={errorsOf(save)}
        autoComplete="off"
        required
        autoFocus
      />
    </FormDialog>
  );
}
