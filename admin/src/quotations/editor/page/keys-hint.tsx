import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { GRID_KEYS } from '../grid/shortcuts';

/** The keys of the grid in one line. */
export function KeysHint() {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: { xs: 'none', md: 'flex' },
        flexWrap: 'wrap',
        columnGap: 2,
        color: 'text.secondary',
        fontSize: 13,
        // Without a mouse there is seldom a keyboard.
        '@media (hover: none)': { display: 'none' },
      }}
    >
      {GRID_KEYS.map(([key, name]) => (
        <span key={name}>
          <kbd>{key}</kbd> {translate(`editor.keys.${name}`)}
        </span>
      ))}
    </Box>
  );
}
