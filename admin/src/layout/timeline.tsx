import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useFormats } from '../format/use-formats';

export interface TimelineEntry {
  readonly key: string;
  readonly title: ReactNode;
  readonly at: string;
  /** When it began, where it took a while. */
  readonly since?: string;
  readonly actor?: string | null;
  /** What is told below the title. */
  readonly details?: ReactNode;
}

const ENTRY = {
  position: 'relative',
  pl: 2.5,
  pb: 1.75,
  borderLeft: 1,
  borderColor: 'divider',
  '&::before': {
    content: '""',
    position: 'absolute',
    left: -5,
    top: 5,
    width: 9,
    height: 12,
    border: '1px solid',
    borderColor: 'text.primary',
    bgcolor: 'background.paper',
  },
  '&:first-of-type::before': { bgcolor: 'text.primary' },
  '&:last-of-type': { borderColor: 'transparent' },
} as const;

/** Who did what and when, in the order given: the latest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const { moment, moments } = useFormats();
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {entries.map(({ key, title, at, since, actor, details }) => (
        <Box component="li" key={key} sx={ENTRY}>
          <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
          {details}
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {since ? moments(since, at) : moment(at)}
            {actor && ` · ${actor}`}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
