import { type Theme, useMediaQuery } from '@mui/material';
import { CreateButton, DataTable, TopToolbar, useTranslate } from 'react-admin';
import { useFormats } from '../format/use-formats';
import type { KeyPartsFragment } from '../generated/graphql';
import { EmptyState } from '../layout/empty-state';
import { ListPage } from '../layout/list-page';
import { StateText } from './state-text';

const Column = DataTable.Col<KeyPartsFragment>;

const Actions = () => (
  <TopToolbar>
    <CreateButton label="key.new" />
  </TopToolbar>
);

export default function KeyList() {
  const translate = useTranslate();
  const { date, moment } = useFormats();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  return (
    <ListPage
      actions={<Actions />}
      empty={
        <EmptyState title="key.empty_title" text="key.empty_text">
          <CreateButton variant="contained" label="key.new" />
        </EmptyState>
      }
    >
      <DataTable<KeyPartsFragment> rowClick="show" bulkActionButtons={false}>
        <Column source="name" disableSort sx={{ fontWeight: 600 }} />
        {!narrow && <Column source="prefix" disableSort />}
        {!narrow && <Column source="createdBy" disableSort />}
        {!narrow && <Column source="expiresAt" disableSort render={({ expiresAt }) => date(expiresAt)} />}
        <Column
          source="lastUsedAt"
          disableSort
          render={({ lastUsedAt }) => (lastUsedAt ? moment(lastUsedAt) : translate('key.never'))}
        />
        <Column source="state" disableSort render={(apiKey) => <StateText apiKey={apiKey} />} />
      </DataTable>
    </ListPage>
  );
}
