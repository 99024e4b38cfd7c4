import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Fields side by side where there is room. */
export const Fields = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
      columnGap: 2,
      width: '100%',
    }}
  >
    {children}
  </Box>
);
