import { required, TextInput, useTranslate } from 'react-admin';
import { CreateForm } from '../../forms/create-form';
import { PageTitle } from '../../layout/page-title';
import { RoleFields } from './role-fields';

export default function RoleCreate() {
  return (
    <>
      <PageTitle>{useTranslate()('role.new')}</PageTitle>
      <CreateForm defaults={{ discountLimit: '0', permissions: [] }}>
        <TextInput source="key" validate={required()} helperText="role.key_hint" autoFocus />
        <RoleFields />
      </CreateForm>
    </>
  );
}
