import { Checkbox, TableCell } from '@mui/material';
import type { MouseEvent } from 'react';
import {
  DataTableConfigContext,
  DataTableRow,
  type DataTableRowProps,
  useDataTableCallbacksContext,
  useDataTableConfigContext,
  useDataTableSelectedIdsContext,
  useRecordContext,
  useTranslate,
} from 'react-admin';

function Choose() {
  const { handleToggleItem } = useDataTableCallbacksContext();
  const chosen = useDataTableSelectedIdsContext();
  const record = useRecordContext();
  const label = useTranslate()('ra.action.select_row');
  if (!record) return null;
  const toggle = (event: MouseEvent) => {
    handleToggleItem?.(record.id, event);
    event.stopPropagation();
  };
  return (
    <Checkbox
      checked={chosen?.includes(record.id) ?? false}
      onClick={toggle}
      slotProps={{ input: { 'aria-label': label } }}
    />
  );
}

/** react-admin's row, whose own checkbox has its name on an element that screen readers do not read. */
export function NamedTableRow({ children, ...row }: DataTableRowProps) {
  const config = useDataTableConfigContext();
  if (!config.hasBulkActions) return <DataTableRow {...row}>{children}</DataTableRow>;
  return (
    <DataTableConfigContext.Provider value={{ ...config, hasBulkActions: false }}>
      <DataTableRow {...row}>
        <TableCell padding="checkbox">
          <Choose />
        </TableCell>
        {children}
      </DataTableRow>
    </DataTableConfigContext.Provider>
  );
}
