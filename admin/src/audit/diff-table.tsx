import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Change } from './diff';
import { useFieldName } from './use-field-name';
import { useValueText } from './use-value-text';

/** On a phone each change stands below the other, with its heading before it. */
const STACKED = {
  '& td, & th': { overflowWrap: 'anywhere', verticalAlign: 'top' },
  '@media (max-width: 599px)': {
    '&, & tbody, & tr, & td, & th': { display: 'block', width: '100%' },
    '& thead': { display: 'none' },
    '& td': { borderBottom: 0, py: 0.25 },
    '& tbody th': { borderBottom: 0, pb: 0 },
    '& td::before': { content: 'attr(data-column) ": "', color: 'text.secondary' },
    '& tr': { borderBottom: 1, borderColor: 'divider', pb: 0.5 },
  },
} as const;

/** Before and after, a row for each value. */
export function DiffTable({ action, changes }: { action: string; changes: readonly Change[] }) {
  const translate = useTranslate();
  const nameOf = useFieldName(action);
  const text = useValueText();
  const columns = { before: translate('audit.before'), after: translate('audit.after') };
  return (
    <Table size="small" sx={STACKED}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('conflict.field')}</TableCell>
          <TableCell>{columns.before}</TableCell>
          <TableCell>{columns.after}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {changes.map(({ path, before, after }) => {
          const field = path.at(-1) ?? '';
          return (
            <TableRow key={path.join('.')}>
              <TableCell component="th" scope="row">
                {nameOf(path)}
              </TableCell>
              <TableCell data-column={columns.before} sx={{ color: 'text.secondary' }}>
                {text(field, before)}
              </TableCell>
              <TableCell data-column={columns.after} sx={{ fontWeight: 600 }}>
                {text(field, after)}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
