import { DataTable, useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { QuotationRowFragment } from '../../generated/graphql';
import { EmptyState } from '../../layout/empty-state';
import { StatusMark } from '../status-mark';
import { QuotationBulkActions } from './bulk-actions';

const Column = DataTable.Col<QuotationRowFragment>;

const ONE_LINE = { maxWidth: 220, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' };

const HIDDEN = ['externalReference', 'expiresAt', 'updatedAt', 'totals.area'];

export function QuotationTable() {
  const translate = useTranslate();
  const { money, area, date } = useFormats();
  return (
    <DataTable<QuotationRowFragment>
      rowClick="show"
      hiddenColumns={HIDDEN}
      bulkActionButtons={<QuotationBulkActions />}
      empty={<EmptyState title="quotation.none_match" text="quotation.empty_filtered" />}
    >
      <Column
        source="number"
        render={({ number, revision }) => (revision > 1 ? `${number} · ${revision}` : number)}
        sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}
      />
      <Column source="customer.name" disableSort sx={ONE_LINE} />
      <Column source="vertical" disableSort render={({ vertical }) => translate(`vertical.${vertical}`)} />
      <Column source="status" disableSort render={({ status }) => <StatusMark status={status} />} />
      <Column
        source="seller.name"
        sx={ONE_LINE}
        disableSort
        render={({ seller }) => seller?.name ?? translate('quotation.nobody')}
      />
      <Column source="externalReference" disableSort />
      <Column
        source="createdAt"
        sortByOrder="DESC"
        render={({ createdAt }) => date(createdAt)}
        sx={ONE_LINE}
      />
      <Column
        source="expiresAt"
        disableSort
        render={({ expiresAt }) => expiresAt && date(expiresAt)}
        sx={ONE_LINE}
      />
      <Column
        source="updatedAt"
        sortByOrder="DESC"
        render={({ updatedAt }) => date(updatedAt)}
        sx={ONE_LINE}
      />
      <Column source="totals.area" align="right" disableSort render={({ totals }) => area(totals.area)} />
      <Column
        source="totals.total"
        align="right"
        sortByOrder="DESC"
        render={({ totals }) => money(totals.total, totals.currency)}
        sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}
      />
    </DataTable>
  );
}
