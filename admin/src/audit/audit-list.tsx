import { type Theme, Typography, useMediaQuery } from '@mui/material';
import { DataTable, FilterButton, List, TopToolbar, useTranslate } from 'react-admin';
import { useFormats } from '../format/use-formats';
import type { AuditPartsFragment } from '../generated/graphql';
import { EmptyState } from '../layout/empty-state';
import { PageTitle } from '../layout/page-title';
import { useName } from '../layout/use-name';
import { useShopFormats } from '../settings/shop-formats';
import { kindOf } from './actions';
import { EntryDiff } from './entry-diff';
import { ExportButtons } from './export-buttons';
import { auditFilters } from './filters';

const Column = DataTable.Col<AuditPartsFragment>;

const Actions = () => (
  <TopToolbar>
    <FilterButton />
    <ExportButtons />
  </TopToolbar>
);

/** What the entry calls itself by: a name or a number, where it has one. */
const subjectName = ({ before, after }: AuditPartsFragment): string => {
  const name = [after?.name, before?.name, after?.number, before?.number].find((one) => one != null);
  return name === undefined ? '' : String(name);
};

export default function AuditList() {
  const translate = useTranslate();
  const { moment } = useFormats();
  const { timeZone } = useShopFormats();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  return (
    <>
      <PageTitle>{useName('audit')}</PageTitle>
      <List
        title={false}
        exporter={false}
        perPage={25}
        sort={{ field: 'at', order: 'DESC' }}
        filters={auditFilters}
        queryOptions={{ meta: { timeZone } }}
        actions={<Actions />}
        empty={false}
      >
        <DataTable<AuditPartsFragment>
          rowClick="expand"
          expand={<EntryDiff />}
          bulkActionButtons={false}
          empty={<EmptyState title="audit.empty_title" text="audit.empty_text" />}
        >
          <Column source="at" disableSort render={({ at }) => moment(at)} sx={{ width: { md: 200 } }} />
          <Column
            source="action"
            disableSort
            render={(entry) => (
              <>
                <Typography variant="body2" sx={{ fontWeight: 600 }}>
                  {translate(`audit.kind.${kindOf(entry.action)}`, { _: kindOf(entry.action) })} ·{' '}
                  {translate(`did.${entry.action}`, { _: entry.action })}
                </Typography>
                {subjectName(entry)}
              </>
            )}
          />
          {!narrow && (
            <Column
              source="actorName"
              disableSort
              render={({ actorName, actorKind }) => actorName ?? translate(`audit.actor.${actorKind}`)}
            />
          )}
        </DataTable>
      </List>
    </>
  );
}
