import { type Theme, useMediaQuery } from '@mui/material';
import { CreateButton, DataTable, TopToolbar, useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import { ListPage } from '../../layout/list-page';
import type { RoleRecord } from '../operations';

const Column = DataTable.Col<RoleRecord>;

const Actions = () => (
  <TopToolbar>
    <CreateButton label="role.new" />
  </TopToolbar>
);

export default function RoleList() {
  const translate = useTranslate();
  const { rate } = useFormats();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  return (
    <ListPage perPage={100} pagination={false} actions={<Actions />}>
      <DataTable<RoleRecord> rowClick="show" bulkActionButtons={false}>
        <Column source="name" disableSort sx={{ fontWeight: 600 }} />
        {!narrow && <Column source="description" disableSort />}
        <Column
          source="predefined"
          disableSort
          render={({ predefined }) => translate(predefined ? 'role.predefined' : 'role.custom')}
        />
        {!narrow && (
          <Column
            source="requiresTwoFactor"
            disableSort
            render={({ requiresTwoFactor }) => translate(`ra.boolean.${requiresTwoFactor}`)}
          />
        )}
        {!narrow && (
          <Column
            source="discountLimit"
            align="right"
            disableSort
            render={({ discountLimit }) => rate(discountLimit)}
          />
        )}
        <Column source="holders" align="right" disableSort />
      </DataTable>
    </ListPage>
  );
}
