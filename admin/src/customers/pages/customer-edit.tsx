import { EditForm } from '../../forms/edit-form';
import { EditTitle } from '../../forms/edit-title';
import { CUSTOMER_FIELDS } from '../inputs';
import { CustomerFields } from './customer-fields';

export default function CustomerEdit() {
  return (
    <EditForm fields={CUSTOMER_FIELDS} canDelete>
      <EditTitle />
      <CustomerFields />
    </EditForm>
  );
}
