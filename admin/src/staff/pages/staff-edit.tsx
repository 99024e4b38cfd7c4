import { required, TextInput } from 'react-admin';
import { EditForm } from '../../forms/edit-form';
import { EditTitle } from '../../forms/edit-title';
import { Fields } from '../../forms/fields';
import { STAFF_FIELDS } from '../operations';
import { RolesInput } from './roles-input';

export default function StaffEdit() {
  return (
    <EditForm fields={STAFF_FIELDS}>
      <EditTitle />
      <Fields>
        <TextInput source="name" validate={required()} />
        <TextInput source="email" type="email" validate={required()} autoComplete="off" />
      </Fields>
      <RolesInput source="roleKeys" />
    </EditForm>
  );
}
