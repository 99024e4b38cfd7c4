import { FilterButton, List, TopToolbar } from 'react-admin';
import { PageTitle } from '../layout/page-title';
import { useName } from '../layout/use-name';
import { useShopFormats } from '../settings/shop-formats';
import { AuditExport } from './audit-export';
import { Entries } from './entries';
import { auditFilters } from './filters';

const Actions = () => (
  <TopToolbar>
    <FilterButton />
    <AuditExport />
  </TopToolbar>
);

export default function AuditList() {
  const { timeZone } = useShopFormats();
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
        <Entries />
      </List>
    </>
  );
}
