import { Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** A titled pane beside the quotation's body. */
export const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <Paper component="section" variant="outlined" sx={{ p: 2, display: 'grid', alignContent: 'start', gap: 1 }}>
    <Typography variant="h4" component="h2">
      {title}
    </Typography>
    {children}
  </Paper>
);
