import { useTranslate } from 'react-admin';
import { CreateForm } from '../../forms/create-form';
import { PageTitle } from '../../layout/page-title';
import { CategoryFields } from './category-fields';

export default function CategoryCreate() {
  return (
    <>
      <PageTitle>{useTranslate()('catalogue.new_category')}</PageTitle>
      <CreateForm redirect="list" defaults={{ features: [], verticals: ['RESIDENTIAL'] }}>
        <CategoryFields />
      </CreateForm>
    </>
  );
}
