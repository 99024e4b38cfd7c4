import { Box, Skeleton, Typography } from '@mui/material';
import { EditButton, ShowBase, useShowContext, useTranslate } from 'react-admin';
import { WHOLE } from '../../data/whole';
import { useFormats } from '../../format/use-formats';
import type { CustomerDetailFragment } from '../../generated/graphql';
import { PageTitle } from '../../layout/page-title';
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
      <PageTitle>{record.name}</PageTitle>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          justifyContent: 'space-between',
          gap: 2,
          alignItems: 'end',
          mb: 3,
        }}
      >
        <div>
          <Typography variant="h1" component="p">
            {record.name}
          </Typography>
          <Typography sx={{ color: 'text.secondary' }}>
            {translate(`customerType.${record.type}`)} ·{' '}
            {translate('customer.since', { date: date(record.createdAt) })}
          </Typography>
        </div>
        <EditButton variant="outlined" color="inherit" />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          <OwnDuplicates customer={record} />
          <CustomerQuotations customerId={record.id} />
          <Places customer={record} />
        </Box>
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          <ContactSection customer={record} />
          <CustomerHistory id={record.id} version={record.version} />
        </Box>
      </Box>
    </>
  );
}

const CustomerShow = () => (
  <ShowBase queryOptions={WHOLE}>
    <Box sx={{ py: 2, px: { sm: 1 }, maxWidth: 1200, width: '100%', mx: 'auto' }}>
      <Body />
    </Box>
  </ShowBase>
);

export default CustomerShow;
