import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly width?: number;
}

/** The content of a page, with a sentence about it and what can be done above. */
export const Page = ({ lead, actions, children, width = 860 }: Props) => (
  <Box
    sx={{
      py: 2,
      px: { sm: 1 },
      maxWidth: width,
      width: '100%',
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: 2,
    }}
  >
    {(lead || actions) && (
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'end', gap: 2 }}
      >
        <Typography component="div" sx={{ color: 'text.secondary', maxWidth: '68ch' }}>
          {lead}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>
      </Box>
    )}
    {children}
  </Box>
);
