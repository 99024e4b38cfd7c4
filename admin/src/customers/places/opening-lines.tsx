import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { OwnOpeningFragment } from '../../generated/graphql';

/** Openings with their measures, the figures under one another. */
export function OpeningLines({ openings }: { openings: readonly OwnOpeningFragment[] }) {
  const translate = useTranslate();
  const { metres } = useFormats();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2, listStyle: 'none', borderLeft: 1, borderColor: 'divider' }}>
      {openings.map(({ id, label, type, width, height, quantity }) => (
        <Box
          component="li"
          key={id}
          sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, py: 0.25 }}
        >
          <span>{label ?? translate(`opening.${type}`)}</span>
          <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
            {metres(width)} × {metres(height)}
            {quantity > 1 && ` × ${quantity}`}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
