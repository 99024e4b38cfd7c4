import { EditForm } from '../../forms/edit-form';
import { EditTitle } from '../../forms/edit-title';
import { PRODUCT_FIELDS } from '../inputs';
import { ProductFields } from './product-fields';

export default function ProductEdit() {
  return (
    <EditForm fields={PRODUCT_FIELDS} canDelete>
      <EditTitle />
      <ProductFields />
    </EditForm>
  );
}
