import { Typography } from '@mui/material';
import { List, useTranslate } from 'react-admin';
import { DeliveryTable } from './delivery-table';

const Nothing = () => (
  <Typography sx={{ color: 'text.secondary' }}>{useTranslate()('webhook.nothing_sent')}</Typography>
);

/** The log of one endpoint, on its own page. */
export const EndpointDeliveries = ({ endpointId }: { endpointId: string }) => (
  <List
    resource="webhook-deliveries"
    filter={{ endpointId }}
    disableSyncWithLocation
    storeKey={false}
    title={false}
    exporter={false}
    actions={false}
    perPage={10}
    empty={<Nothing />}
    sx={{
      minWidth: 0,
      '& .RaList-content': { boxShadow: 'none', border: 0, minWidth: 0 },
      '& th, & td': { px: { xs: 0.5, md: 2 } },
    }}
  >
    <DeliveryTable ofOne />
  </List>
);
