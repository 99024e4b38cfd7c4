import { CheckboxGroupInput, required, TextArrayInput, TextInput, useTranslate } from 'react-admin';
import { useChoices, VERTICALS } from '../../format/choices';
import { Fields } from '../../forms/fields';

export function CategoryFields() {
  const translate = useTranslate();
  return (
    <>
      <Fields>
        <TextInput source="name" validate={required()} />
        <TextInput source="slug" validate={required()} helperText={translate('catalogue.slug_hint')} />
      </Fields>
      <CheckboxGroupInput
        source="verticals"
        choices={useChoices('vertical', VERTICALS)}
        validate={required()}
      />
      <TextArrayInput source="features" helperText={translate('catalogue.features_hint')} />
    </>
  );
}
