import { type Theme, Typography, useMediaQuery } from '@mui/material';
import {
  BooleanInput,
  CreateButton,
  DataTable,
  FilterButton,
  SelectInput,
  TopToolbar,
  useGetList,
  useTranslate,
} from 'react-admin';
import { Search } from '../../forms/search';
import type { StaffRowFragment } from '../../generated/graphql';
import { EmptyState } from '../../layout/empty-state';
import { ListPage } from '../../layout/list-page';
import type { RoleRecord } from '../../roles/operations';

const Column = DataTable.Col<StaffRowFragment>;

const RoleInput = (props: { source: string }) => {
  const { data = [] } = useGetList<RoleRecord>('roles');
  return <SelectInput {...props} choices={data} translateChoice={false} />;
};

const filters = [
  <Search key="search" source="search" alwaysOn hint="staff.search" />,
  <RoleInput key="role" source="role" />,
  <BooleanInput key="active" source="active" defaultValue />,
];

const Actions = () => (
  <TopToolbar>
    <FilterButton />
    <CreateButton label="staff.new" />
  </TopToolbar>
);

const rolesText = ({ roles }: StaffRowFragment): string => roles.map(({ name }) => name).join(', ');

export default function StaffList() {
  const translate = useTranslate();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  return (
    <ListPage sort={{ field: 'name', order: 'ASC' }} filters={filters} actions={<Actions />}>
      <DataTable<StaffRowFragment>
        rowClick="show"
        bulkActionButtons={false}
        empty={<EmptyState title="staff.empty_title" text="staff.empty_filtered" />}
      >
        <Column source="name" sx={{ fontWeight: 600 }} />
        {!narrow && <Column source="email" />}
        <Column source="roles" disableSort render={rolesText} />
        <Column
          source="active"
          disableSort
          render={({ active }) => (
            <Typography variant="body2" sx={{ color: active ? 'success.main' : 'text.secondary' }}>
              {translate(active ? 'staff.open' : 'staff.closed')}
            </Typography>
          )}
        />
      </DataTable>
    </ListPage>
  );
}
