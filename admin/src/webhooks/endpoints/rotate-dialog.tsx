import { write } from '../../data/request';
import { errorsOf, useAction } from '../../data/use-action';
import { FormDialog } from '../../forms/form-dialog';
import { FormField } from '../../forms/form-field';
import { RotateEndpointDocument } from '../../generated/graphql';

interface Props {
  readonly endpointId: string;
  readonly onDone: (secret: string) => void;
  readonly onClose: () => void;
}

/** A new secret; the old one signs as well for the hours that the receiver needs to change its own. */
export function RotateDialog({ endpointId: id, onDone, onClose }: Props) {
  const rotate = useAction((graceHours: number) => write(RotateEndpointDocument, { id, graceHours }), {
    refreshes: ['webhooks'],
  });
  return (
    <FormDialog
      title="webhook.rotate"
      lead="webhook.rotate_lead"
      confirm="webhook.rotate"
      busy={rotate.isPending}
      onClose={onClose}
      onSubmit={(form) =>
        rotate.mutate(Number(form.get('graceHours')), { onSuccess: ({ secret }) => secret && onDone(secret) })
      }
    >
      <FormField
        name="graceHours"
        type="number"
        label="webhook.grace"
        hint="webhook.grace_hint"
        errors={errorsOf(rotate)}
        defaultValue={24}
        slotProps={{ htmlInput: { min: 0, max: 168 } }}
        required
        autoFocus
      />
    </FormDialog>
  );
}
