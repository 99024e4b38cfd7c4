import { write } from '../../data/request';
import { errorsOf, useAction } from '../../data/use-action';
import { momentIn } from '../../format/days';
import { FormDialog } from '../../forms/form-dialog';
import { FormField } from '../../forms/form-field';
import { SetAccessExceptionDocument } from '../../generated/graphql';
import { useShopFormats } from '../../settings/shop-formats';
import type { StaffRecord } from '../operations';

/** Lets the account in outside of its hours and networks until a moment. */
export function ExceptionDialog({ user, onClose }: { user: StaffRecord; onClose: () => void }) {
  const { timeZone } = useShopFormats();
  const save = useAction(
    (exception: { until: string | null; reason: string }) =>
      write(SetAccessExceptionDocument, { id: user.id, expectedVersion: user.version, ...exception }),
    { done: 'access.exception_saved', refreshes: ['staff'] },
  );
  const errors = errorsOf(save);
  return (
    <FormDialog
      title="access.exception"
      lead="access.exception_lead"
      busy={save.isPending}
      onClose={onClose}
      onSubmit={(form) =>
        save.mutate(
          {
            until: momentIn(String(form.get('until')), timeZone) ?? null,
            reason: String(form.get('reason')),
          },
          { onSuccess: onClose },
        )
      }
    >
      <FormField
        name="until"
        type="datetime-local"
        label="access.until"
        errors={errors}
        slotProps={{ inputLabel: { shrink: true } }}
        required
        autoFocus
      />
      <FormField name="reason" label="access.reason" hint="access.reason_hint" errors={errors} required />
    </FormDialog>
  );
}
