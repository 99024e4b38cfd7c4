import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

export function Wordmark() {
  const translate = useTranslate();
  return (
    <Typography component="p" sx={{ typography: 'h3', letterSpacing: '-0.03em', whiteSpace: 'nowrap' }}>
      Lámina{' '}
      <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
        {translate('layout.subtitle')}
      </Box>
    </Typography>
  );
}
