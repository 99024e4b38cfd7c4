import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { EmptyPane } from './empty-pane';

/** Nothing here yet, and what to do next. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box
      sx={{ display: 'grid', justifyItems: 'center', gap: 1.5, textAlign: 'center', px: 2, py: 8, flex: 1 }}
    >
      <EmptyPane />
      <Typography variant="h2">{translate(title)}</Typography>
      <Typography sx={{ color: 'text.secondary', maxWidth: '52ch' }}>{translate(text)}</Typography>
      {children}
    </Box>
  );
}
