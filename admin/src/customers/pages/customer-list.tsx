import Duplicates from '@mui/icons-material/PeopleAltOutlined';
import { Button, type Theme, useMediaQuery } from '@mui/material';
import { CreateButton, DataTable, FilterButton, SelectInput, TopToolbar, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { CUSTOMER_TYPES, useChoices } from '../../format/choices';
import { useFormats } from '../../format/use-formats';
import { Search } from '../../forms/search';
import type { CustomerRowFragment } from '../../generated/graphql';
import { EmptyState } from '../../layout/empty-state';
import { ListPage } from '../../layout/list-page';

const Column = DataTable.Col<CustomerRowFragment>;

const TypeInput = (props: { source: string }) => (
  <SelectInput {...props} choices={useChoices('customerType', CUSTOMER_TYPES)} />
);

const filters = [
  <Search key="search" source="search" alwaysOn hint="customer.search" />,
  <TypeInput key="type" source="type" />,
];

const Actions = () => (
  <TopToolbar>
    <FilterButton />
    <Button component={Link} to="/duplicates" size="small" startIcon={<Duplicates />}>
      {useTranslate()('duplicate.title')}
    </Button>
    <CreateButton label="customer.new" />
  </TopToolbar>
);

export default function CustomerList() {
  const translate = useTranslate();
  const { date } = useFormats();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  return (
    <ListPage
      sort={{ field: 'name', order: 'ASC' }}
      filters={filters}
      actions={<Actions />}
      empty={
        <EmptyState title="customer.empty_title" text="customer.empty_text">
          <CreateButton variant="contained" label="customer.new" />
        </EmptyState>
      }
    >
      <DataTable<CustomerRowFragment>
        rowClick="show"
        bulkActionButtons={false}
        empty={<EmptyState title="customer.empty_title" text="customer.empty_filtered" />}
      >
        <Column source="name" sx={{ fontWeight: 600 }} />
        {!narrow && (
          <Column source="type" disableSort render={({ type }) => translate(`customerType.${type}`)} />
        )}
        {!narrow && <Column source="email" disableSort />}
        <Column source="phone" disableSort />
        {!narrow && (
          <Column source="createdAt" sortByOrder="DESC" render={({ createdAt }) => date(createdAt)} />
        )}
      </DataTable>
    </ListPage>
  );
}
