import { Button, type Theme, useMediaQuery } from '@mui/material';
import { CreateButton, DataTable, TopToolbar, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { EndpointPartsFragment } from '../../generated/graphql';
import { EmptyState } from '../../layout/empty-state';
import { ListPage } from '../../layout/list-page';
import { EndpointState } from '../state-text';

const Column = DataTable.Col<EndpointPartsFragment>;

const Actions = () => (
  <TopToolbar>
    <Button component={Link} to="/webhook-deliveries" size="small">
      {useTranslate()('webhook.deliveries')}
    </Button>
    <CreateButton label="webhook.new" />
  </TopToolbar>
);

export default function EndpointList() {
  const translate = useTranslate();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  return (
    <ListPage
      pagination={false}
      actions={<Actions />}
      empty={
        <EmptyState title="webhook.empty_title" text="webhook.empty_text">
          <CreateButton variant="contained" label="webhook.new" />
        </EmptyState>
      }
    >
      <DataTable<EndpointPartsFragment> rowClick="show" bulkActionButtons={false}>
        <Column source="name" disableSort sx={{ fontWeight: 600 }} />
        {!narrow && <Column source="url" disableSort render={({ url }) => new URL(url).host} />}
        {!narrow && (
          <Column
            source="events"
            disableSort
            render={({ events }) => events.map((event) => translate(`webhook.event.${event}`)).join(', ')}
          />
        )}
        <Column source="state" disableSort render={(endpoint) => <EndpointState endpoint={endpoint} />} />
      </DataTable>
    </ListPage>
  );
}
