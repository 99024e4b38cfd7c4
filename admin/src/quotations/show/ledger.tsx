import { Box } from '@mui/material';
import { useFormats } from '../../format/use-formats';
import type { LinePartsFragment } from '../../generated/graphql';

/** Every number of a line and why, step by step, the figures under one another. */
export function Ledger({ steps }: { steps: LinePartsFragment['explanation'] }) {
  const { figure } = useFormats();
  return (
    <Box
      component="dl"
      sx={{ m: 0, mt: 1, pl: 2, borderLeft: 2, borderColor: 'divider', typography: 'body2' }}
    >
      {steps.map(({ code, label, value }, index) => (
        <Box
          // biome-ignore lint/suspicious/noArrayIndexKey: a code may come twice; the steps never change places.
          key={`${code}${index}`}
          sx={{ display: 'grid', gridTemplateColumns: '1fr auto', gap: 2, py: 0.375 }}
        >
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {label}
          </Box>
          <Box component="dd" sx={{ m: 0, textAlign: 'right' }}>
            {figure(value)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
