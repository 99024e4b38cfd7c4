import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { ShowBase } from 'react-admin';
import { WHOLE } from '../data/whole';
import { PageHeading } from './page-heading';

/** The page of a record that is read whole. */
export const RecordPage = ({ children }: { children: ReactNode }) => (
  <ShowBase queryOptions={WHOLE}>
    <Box sx={{ py: 2, px: { sm: 1 }, maxWidth: 1200, width: '100%', mx: 'auto' }}>{children}</Box>
  </ShowBase>
);

interface HeadProps {
  readonly name: string;
  readonly facts: ReactNode;
  readonly actions: ReactNode;
}

/** The name of a record with its first facts, and what can be done with it. */
export const RecordHead = ({ name, facts, actions }: HeadProps) => (
  <Box
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: 2,
      alignItems: 'end',
      mb: 3,
    }}
  >
    <div>
      <PageHeading>{name}</PageHeading>
      <Typography sx={{ color: 'text.secondary' }}>{facts}</Typography>
    </div>
    <Box sx={{ display: 'flex', gap: 1 }}>{actions}</Box>
  </Box>
);

interface ColumnsProps {
  readonly children: ReactNode;
  /** What one looks up; below the rest where there is no room beside it. */
  readonly aside: ReactNode;
  /** Of the aside, in pixels. */
  readonly width: number;
}

export const RecordColumns = ({ children, aside, width }: ColumnsProps) => (
  <Box
    sx={{
      display: 'grid',
      gap: 2,
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: `minmax(0, 1fr) ${width}px` },
    }}
  >
    <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>{children}</Box>
    <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>{aside}</Box>
  </Box>
);
