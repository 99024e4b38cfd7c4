import { EditForm } from '../../forms/edit-form';
import { EditTitle } from '../../forms/edit-title';
import { CATEGORY_FIELDS } from '../inputs';
import { CategoryFields } from './category-fields';

export default function CategoryEdit() {
  return (
    <EditForm fields={CATEGORY_FIELDS} redirect="list" canDelete>
      <EditTitle />
      <CategoryFields />
    </EditForm>
  );
}
