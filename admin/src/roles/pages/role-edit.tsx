import { EditForm } from '../../forms/edit-form';
import { EditTitle } from '../../forms/edit-title';
import { ROLE_FIELDS } from '../operations';
import { RoleFields } from './role-fields';

export default function RoleEdit() {
  return (
    <EditForm fields={ROLE_FIELDS}>
      <EditTitle />
      <RoleFields />
    </EditForm>
  );
}
