import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly columns: readonly string[];
  /** Each begins with the heading of its row. */
  readonly rows: readonly (readonly string[])[];
  readonly none: string;
  readonly children?: ReactNode;
}

/** A titled table of figures; wide ones scroll inside, and can be reached by keyboard for it. */
export const RuleTable = ({ title, lead, columns, rows, none, children }: Props) => (
  <Box sx={{ minWidth: 0 }}>
    <Typography variant="h5" component="h3">
      {title}
    </Typography>
    {lead && (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {lead}
      </Typography>
    )}
    {rows.length === 0 ? (
      <Typography variant="body2">{none}</Typography>
    ) : (
      <Box role="region" aria-label={title} tabIndex={0} sx={{ overflowX: 'auto' }}>
        <Table size="small" sx={{ width: 'auto', minWidth: { sm: 360 } }}>
          <TableHead>
            <TableRow>
              {columns.map((column, index) => (
                <TableCell key={column} align={index === 0 ? 'left' : 'right'}>
                  {column}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(([heading = '', ...figures]) => (
              <TableRow key={heading}>
                <TableCell component="th" scope="row">
                  {heading}
                </TableCell>
                {figures.map((figure, index) => (
                  <TableCell key={columns[index + 1]} align="right">
                    {figure}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    )}
    {children}
  </Box>
);
