import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { shortcut } from '../grid/shortcuts';

/** The keys of the grid in one line. */
export function KeysHint() {
  const translate = useTranslate();
  const keys = [
    ['Tab', 'tab'],
    ['Enter', 'enter'],
    [shortcut('Enter'), 'room'],
    [shortcut('D'), 'duplicate'],
    ['Alt L', 'film'],
    [shortcut('V'), 'paste'],
    [shortcut('Z'), 'undo'],
  ] as const;
  return (
    <Box
      sx={{
        display: { xs: 'none', md: 'flex' },
        flexWrap: 'wrap',
        columnGap: 2,
        color: 'text.secondary',
        fontSize: 13,
      }}
    >
      {keys.map(([key, name]) => (
        <span key={name}>
          <kbd>{key}</kbd> {translate(`editor.keys.${name}`)}
        </span>
      ))}
    </Box>
  );
}
