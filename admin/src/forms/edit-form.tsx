import { type ReactNode, useState } from 'react';
import {
  DeleteButton,
  Edit,
  type RedirectionSideEffect,
  SaveButton,
  SimpleForm,
  Toolbar,
  useNotify,
} from 'react-admin';
import { standsBeside } from '../data/use-action';
import { refusalOf } from '../data/user-errors';
import { WHOLE } from '../data/whole';
import { ChangedElsewhere } from './changed-elsewhere';
import { ConflictDialog } from './conflict-dialog';

interface Props {
  readonly children: ReactNode;
  /** Names of what the form edits: what a conflict is shown by. */
  readonly fields: readonly string[];
  readonly redirect?: RedirectionSideEffect;
  readonly canDelete?: boolean;
  readonly id?: string;
  readonly resource?: string;
  /** In pixels. */
  readonly maxWidth?: number;
}

const FormToolbar = ({ canDelete }: { canDelete: boolean }) => (
  <Toolbar sx={{ justifyContent: 'space-between' }}>
    <SaveButton />
    {canDelete && <DeleteButton mutationMode="pessimistic" />}
  </Toolbar>
);

/**
 * Edits a record. Only what changed is sent, with the version it was changed on; when somebody else was first, their
 * changes are shown before anything is overwritten.
 */
export function EditForm({
  children,
  fields,
  redirect = 'show',
  canDelete = false,
  maxWidth = 860,
  ...edit
}: Props) {
  const notify = useNotify();
  const [conflict, setConflict] = useState(false);
  const onError = (error: unknown) => {
    if (refusalOf(error)?.is('VERSION_CONFLICT')) setConflict(true);
    else if (!standsBeside(error, fields))
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
  };
  return (
    <Edit
      {...edit}
      title={false}
      actions={false}
      redirect={redirect}
      mutationMode="pessimistic"
      mutationOptions={{ ...WHOLE, onError }}
      queryOptions={WHOLE}
      sx={{ maxWidth }}
    >
      <SimpleForm
        warnWhenUnsavedChanges
        resetOptions={{ keepDirtyValues: true }}
        toolbar={<FormToolbar canDelete={canDelete} />}
      >
        <ChangedElsewhere onSee={() => setConflict(true)} />
        {children}
        {conflict && <ConflictDialog fields={fields} onClose={() => setConflict(false)} />}
      </SimpleForm>
    </Edit>
  );
}
