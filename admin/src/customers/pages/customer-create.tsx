import { useTranslate } from 'react-admin';
import { CreateForm } from '../../forms/create-form';
import { PageTitle } from '../../layout/page-title';
import { KnownAlready } from '../duplicates/known-already';
import { CustomerFields } from './customer-fields';

export default function CustomerCreate() {
  return (
    <>
      <PageTitle>{useTranslate()('customer.new')}</PageTitle>
      <CreateForm defaults={{ type: 'INDIVIDUAL' }}>
        <KnownAlready />
        <CustomerFields />
      </CreateForm>
    </>
  );
}
