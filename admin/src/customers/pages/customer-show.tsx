import { Skeleton } from '@mui/material';
import { EditButton, useShowContext, useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { CustomerDetailFragment } from '../../generated/graphql';
import { RecordColumns, RecordHead, RecordPage } from '../../layout/record-page';
import { OwnDuplicates } from '../duplicates/own-duplicates';
import { Places } from '../places/places';
import { ContactSection } from './contact-section';
import { CustomerHistory } from './customer-history';
import { CustomerQuotations } from './customer-quotations';

function Body() {
  const { record } = useShowContext<CustomerDetailFragment>();
  const translate = useTranslate();
  const { date } = useFormats();
  if (!record) return <Skeleton variant="rectangular" height={520} />;
  return (
    <>
      <RecordHead
        name={record.name}
        facts={
          <>
            {translate(`customerType.${record.type}`)} ·{' '}
            {translate('customer.since', { date: date(record.createdAt) })}
          </>
        }
        actions={<EditButton variant="outlined" color="inherit" />}
      />
      <RecordColumns
        width={320}
        aside={
          <>
            <ContactSection customer={record} />
            <CustomerHistory id={record.id} version={record.version} />
          </>
        }
      >
        <OwnDuplicates customer={record} />
        <CustomerQuotations customerId={record.id} />
        <Places customer={record} />
      </RecordColumns>
    </>
  );
}

const CustomerShow = () => (
  <RecordPage>
    <Body />
  </RecordPage>
);

export default CustomerShow;
