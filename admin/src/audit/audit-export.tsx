import { useListContext } from 'react-admin';
import { ExportButton } from '../exports/export-button';
import { useShopFormats } from '../settings/shop-formats';
import { auditFilter } from './filter';

/** Everything that the filters match, as a file. */
export function AuditExport() {
  const { filterValues } = useListContext();
  const { timeZone } = useShopFormats();
  return (
    <ExportButton
      path="/exports/audit"
      formats={['csv', 'jsonl']}
      conditions={auditFilter(filterValues, timeZone)}
    />
  );
}
