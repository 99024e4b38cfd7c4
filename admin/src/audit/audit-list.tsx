import { FilterButton, TopToolbar } from 'react-admin';
import { ListPage } from '../layout/list-page';
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
    <ListPage
      sort={{ field: 'at', order: 'DESC' }}
      filters={auditFilters}
      queryOptions={{ meta: { timeZone } }}
      actions={<Actions />}
      empty={false}
    >
      <Entries />
    </ListPage>
  );
}
