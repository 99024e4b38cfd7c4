import { Box } from '@mui/material';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { shortcut } from '../layout/keyboard';

const nameOf = (key: string) =>
  key.replace('mod+k', shortcut('K')).replace(/^[a-z]$/, (one) => one.toUpperCase());

/** Keys as they are printed on a keyboard. */
export function Keys({ keys }: { readonly keys: string }) {
  const translate = useTranslate();
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center', color: 'text.secondary' }}
    >
      {keys.split(' ').map((key, place) => (
        <Fragment key={key}>
          {place > 0 && <span>{translate('shortcuts.next')}</span>}
          <Box
            component="kbd"
            sx={{
              font: 'inherit',
              fontSize: 13,
              border: 1,
              borderColor: 'divider',
              borderRadius: 0.5,
              px: 0.75,
              whiteSpace: 'nowrap',
            }}
          >
            {nameOf(key)}
          </Box>
        </Fragment>
      ))}
    </Box>
  );
}
