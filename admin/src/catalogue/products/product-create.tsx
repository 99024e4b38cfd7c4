import { useTranslate } from 'react-admin';
import { CreateForm } from '../../forms/create-form';
import { PageTitle } from '../../layout/page-title';
import { ProductFields } from './product-fields';

export default function ProductCreate() {
  return (
    <>
      <PageTitle>{useTranslate()('catalogue.new_product')}</PageTitle>
      <CreateForm>
        <ProductFields />
      </CreateForm>
    </>
  );
}
