import { type Theme, useMediaQuery } from '@mui/material';
import { ColumnsButton, CreateButton, FilterButton, TopToolbar } from 'react-admin';
import { EmptyState } from '../../layout/empty-state';
import { ListPage } from '../../layout/list-page';
import { useShopFormats } from '../../settings/shop-formats';
import { useQuotationFilters } from './filters';
import { QuotationCards } from './quotation-cards';
import { QuotationExport } from './quotation-export';
import { QuotationTable } from './quotation-table';
import { StatusTabs } from './status-tabs';

const Actions = ({ narrow }: { narrow: boolean }) => (
  <TopToolbar>
    <FilterButton />
    {!narrow && <ColumnsButton />}
    <QuotationExport />
    <CreateButton label="editor.new" />
  </TopToolbar>
);

export default function QuotationList() {
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const { timeZone } = useShopFormats();
  return (
    <ListPage
      sort={{ field: 'createdAt', order: 'DESC' }}
      filters={useQuotationFilters()}
      actions={<Actions narrow={narrow} />}
      queryOptions={{ meta: { timeZone } }}
      empty={
        <EmptyState title="quotation.empty_title" text="quotation.empty_text">
          <CreateButton variant="contained" label="editor.new" />
        </EmptyState>
      }
    >
      <StatusTabs />
      {narrow ? <QuotationCards /> : <QuotationTable />}
    </ListPage>
  );
}
