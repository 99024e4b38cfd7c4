import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ACCEPTED, QUOTED, QUOTED_EDGE } from './colors';

const Pane = ({ color, edge }: { color: string; edge: string }) => (
  <Box
    component="span"
    sx={{ width: 10, height: 14, bgcolor: color, borderTop: '2px solid', borderColor: edge }}
  />
);

/** What the colours of a chart mean, and what its line is. */
export function Legend({ line }: { line?: string }) {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 0.5,
        typography: 'body2',
        color: 'text.secondary',
        '& > span': { display: 'inline-flex', alignItems: 'center', gap: 0.75 },
      }}
    >
      <span>
        <Pane color={QUOTED} edge={QUOTED_EDGE} />
        {translate('dashboard.quoted')}
      </span>
      <span>
        <Pane color={ACCEPTED} edge={ACCEPTED} />
        {translate('dashboard.accepted')}
      </span>
      {line && (
        <span>
          <Box component="span" sx={{ width: 20, borderTop: '2px dashed', borderColor: 'text.secondary' }} />
          {line}
        </span>
      )}
    </Box>
  );
}
