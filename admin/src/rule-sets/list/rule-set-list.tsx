import { type Theme, useMediaQuery } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { RuleSetRowFragment } from '../../generated/graphql';
import { ListPage } from '../../layout/list-page';
import { StateText } from '../state-text';

const Column = DataTable.Col<RuleSetRowFragment>;

export default function RuleSetList() {
  const translate = useTranslate();
  const { moment } = useFormats();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  return (
    <ListPage actions={false}>
      <DataTable<RuleSetRowFragment> rowClick="show" bulkActionButtons={false}>
        <Column
          source="number"
          disableSort
          sx={{ fontWeight: 600 }}
          render={({ number }) => translate('rules.version', { number })}
        />
        <Column source="state" disableSort render={(version) => <StateText version={version} />} />
        {!narrow && <Column source="note" disableSort />}
        {!narrow && (
          <Column
            source="author"
            disableSort
            render={({ author }) => author ?? translate('rules.installation')}
          />
        )}
        {!narrow && <Column source="createdAt" disableSort render={({ createdAt }) => moment(createdAt)} />}
      </DataTable>
    </ListPage>
  );
}
