import { CheckboxGroupInput, useGetList, useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { RoleRecord } from '../../roles/operations';

/** The roles that an account holds, each with what its holders may take off a price. */
export function RolesInput({ source }: { source: string }) {
  const translate = useTranslate();
  const { rate } = useFormats();
  const { data = [] } = useGetList<RoleRecord>('roles');
  const choices = data.map(({ key, name, discountLimit }) => ({
    id: key,
    name: translate('staff.role_choice', { name, discount: rate(discountLimit) }),
  }));
  return (
    <CheckboxGroupInput
      source={source}
      choices={choices}
      row={false}
      label="resources.staff.fields.roles"
      translateChoice={false}
    />
  );
}
