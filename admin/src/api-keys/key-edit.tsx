import { required, TextInput } from 'react-admin';
import { EditForm } from '../forms/edit-form';
import { EditTitle } from '../forms/edit-title';
import { BudgetInput } from './budget-input';
import { NetworksInput } from './networks-input';
import { KEY_FIELDS } from './operations';

export default function KeyEdit() {
  return (
    <EditForm fields={KEY_FIELDS}>
      <EditTitle />
      <TextInput source="name" validate={required()} />
      <BudgetInput />
      <NetworksInput />
    </EditForm>
  );
}
