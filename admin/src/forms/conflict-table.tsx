import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';

const COLUMNS = ['field', 'before', 'now', 'yours'] as const;

export interface Difference {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly now: string;
  readonly yours: string;
}

/** What two people made of the same values: as they were, as somebody saved them, and one's own. */
export function ConflictTable({ differences }: { differences: readonly Difference[] }) {
  const translate = useTranslate();
  return (
    <Table size="small" sx={{ mt: 2 }}>
      <TableHead>
        <TableRow>
          {COLUMNS.map((column) => (
            <TableCell key={column}>{translate(`conflict.${column}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {differences.map(({ id, name, before, now, yours }) => (
          <TableRow key={id}>
            <TableCell component="th" scope="row">
              {name}
            </TableCell>
            <TableCell>{before}</TableCell>
            <TableCell sx={{ fontWeight: 600 }}>{now}</TableCell>
            <TableCell>{yours}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
