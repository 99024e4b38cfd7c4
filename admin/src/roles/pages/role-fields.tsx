import { required, TextInput, useRecordContext } from 'react-admin';
import { PercentInput } from '../../forms/percent-input';
import type { RoleRecord } from '../operations';
import { PermissionsInput } from '../permissions/permissions-input';

/** What a predefined role grants comes with the program, so only its words are edited. */
export function RoleFields() {
  const role = useRecordContext<RoleRecord>();
  return (
    <>
      <TextInput source="name" validate={required()} />
      <TextInput source="description" multiline minRows={2} />
      {!role?.predefined && (
        <>
          <PercentInput source="discountLimit" helperText="role.discount_hint" />
          <PermissionsInput source="permissions" />
        </>
      )}
    </>
  );
}
