import { type Theme, useMediaQuery } from '@mui/material';
import { DataTable, SelectInput, TextInput, useListContext, useTranslate } from 'react-admin';
import { useFormats } from '../format/use-formats';
import type { JobPartsFragment } from '../generated/graphql';
import { EmptyState } from '../layout/empty-state';
import { ListPage } from '../layout/list-page';
import { KindText } from './kind-text';
import { Queues } from './queues';
import { StateTabs } from './state-tabs';
import { StateText } from './state-text';
import { LOOK_MS, QUEUES } from './states';

const Column = DataTable.Col<JobPartsFragment>;

const QueueInput = (props: { source: string; alwaysOn?: boolean }) => {
  const translate = useTranslate();
  return (
    <SelectInput {...props} choices={QUEUES.map((id) => ({ id, name: translate(`job.queue.${id}`) }))} />
  );
};

const filters = [
  <QueueInput key="queue" source="queue" alwaysOn />,
  <TextInput key="kind" source="kind" alwaysOn resettable />,
];

/** Nothing wrong is good news; nothing found is a filter. */
function Nothing() {
  const { filterValues } = useListContext();
  const name = filterValues.state === 'FAILED' ? 'none_failed' : 'none';
  return <EmptyState title={`job.${name}_title`} text={`job.${name}_text`} />;
}

function Rows() {
  const { moment } = useFormats();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  return (
    <DataTable<JobPartsFragment> rowClick="show" bulkActionButtons={false} empty={<Nothing />}>
      <Column
        source="kind"
        disableSort
        sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
        render={({ kind }) => <KindText kind={kind} />}
      />
      {!narrow && (
        <Column
          source="lastError"
          disableSort
          sx={{ maxWidth: 320, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
        />
      )}
      {!narrow && <Column source="attempts" disableSort align="right" />}
      {!narrow && <Column source="createdAt" disableSort render={({ createdAt }) => moment(createdAt)} />}
      <Column source="state" disableSort render={({ state }) => <StateText state={state} />} />
    </DataTable>
  );
}

export default function JobList() {
  return (
    <>
      <Queues />
      <ListPage
        actions={false}
        empty={false}
        sort={{ field: 'createdAt', order: 'DESC' }}
        filters={filters}
        queryOptions={{ refetchInterval: LOOK_MS }}
      >
        <StateTabs />
        <Rows />
      </ListPage>
    </>
  );
}
