import { PasswordInput, required, TextInput, useTranslate } from 'react-admin';
import { CreateForm } from '../../forms/create-form';
import { Fields } from '../../forms/fields';
import { PageTitle } from '../../layout/page-title';
import { RolesInput } from './roles-input';

export default function StaffCreate() {
  return (
    <>
      <PageTitle>{useTranslate()('staff.new')}</PageTitle>
      <CreateForm defaults={{ roles: [] }}>
        <Fields>
          <TextInput source="name" validate={required()} autoFocus />
          <TextInput source="email" type="email" validate={required()} autoComplete="off" />
        </Fields>
        <PasswordInput
          source="password"
          validate={required()}
          autoComplete="new-password"
          helperText="staff.password_hint"
        />
        <RolesInput source="roles" />
      </CreateForm>
    </>
  );
}
