import { email, required, SelectInput, TextInput } from 'react-admin';
import { CUSTOMER_TYPES, useChoices } from '../../format/choices';
import { Fields } from '../../forms/fields';
import { useShopFormats } from '../../settings/shop-formats';

export function CustomerFields() {
  const { taxIdLabel } = useShopFormats();
  return (
    <Fields>
      <TextInput source="name" validate={required()} />
      <SelectInput source="type" choices={useChoices('customerType', CUSTOMER_TYPES)} validate={required()} />
      <TextInput source="email" type="email" validate={email()} />
      <TextInput source="phone" type="tel" />
      <TextInput source="whatsapp" type="tel" />
      <TextInput source="taxId" label={taxIdLabel ?? undefined} />
      <TextInput source="businessActivity" />
    </Fields>
  );
}
