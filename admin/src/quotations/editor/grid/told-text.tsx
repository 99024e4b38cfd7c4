import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Told } from '../state/fault-cell';

/** What is told of the fields of one thing, those out that show it themselves; with the field, where a name of it helps. */
export function useToldElsewhere() {
  const translate = useTranslate();
  return (told: Told | undefined, shown: readonly string[]): readonly string[] =>
    Object.entries(told ?? {})
      .filter(([field]) => !shown.includes(field))
      .map(([field, message]) =>
        [translate(`editor.told.${field}`, { _: '' }), message].filter(Boolean).join(': '),
      );
}

/** What is wrong with a room, a place or the whole, that no field of it shows. */
export function ToldText({ texts, children }: { texts: readonly string[]; children?: ReactNode }) {
  if (texts.length === 0) return null;
  return (
    <Box
      className="told"
      tabIndex={-1}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 1,
        alignItems: 'center',
        px: 1,
        pt: 1,
        scrollMarginTop: 150,
      }}
    >
      {texts.map((text) => (
        <Box key={text} component="span" sx={{ color: 'error.main', fontSize: 14 }}>
          {text}
        </Box>
      ))}
      {children}
    </Box>
  );
}
