import Edit from '@mui/icons-material/EditOutlined';
import { Button, type Theme, useMediaQuery } from '@mui/material';
import { DataTable, TopToolbar, useCanAccess, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useFormats } from '../../format/use-formats';
import type { RuleSetRowFragment } from '../../generated/graphql';
import { ListPage } from '../../layout/list-page';
import { StateText } from '../state-text';

const Column = DataTable.Col<RuleSetRowFragment>;

function Actions() {
  const translate = useTranslate();
  const { data } = useListContext<RuleSetRowFragment>();
  const { canAccess } = useCanAccess({ resource: 'rule-sets', action: 'edit' });
  // A change begins with what prices are made with today.
  const start = data?.find(({ inForce }) => inForce) ?? data?.[0];
  if (!canAccess || !start) return null;
  return (
    <TopToolbar>
      <Button variant="contained" component={Link} to={`/rule-sets/${start.number}`} startIcon={<Edit />}>
        {translate('rules.change')}
      </Button>
    </TopToolbar>
  );
}

export default function RuleSetList() {
  const translate = useTranslate();
  const { moment } = useFormats();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  return (
    <ListPage actions={<Actions />}>
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
