import { NumberInput, required, TextInput } from 'react-admin';
import { EditForm } from '../forms/edit-form';
import { EditTitle } from '../forms/edit-title';
import { NetworksInput } from './networks-input';
import { KEY_FIELDS } from './operations';

export default function KeyEdit() {
  return (
    <EditForm fields={KEY_FIELDS}>
      <EditTitle />
      <TextInput source="name" validate={required()} />
      <NumberInput
        source="budget"
        validate={required()}
        min={1000}
        max={1_200_000}
        helperText="key.budget_hint"
      />
      <NetworksInput />
    </EditForm>
  );
}
