import { Box } from '@mui/material';
import type { LinePartsFragment } from '../../generated/graphql';
import { useStepFigure } from './use-step-figure';

/** Every number of a line and why, step by step, the figures under one another. */
export function Ledger({ line, currency }: { line: LinePartsFragment; currency: string }) {
  const shown = useStepFigure(line.unit, currency);
  return (
    <Box
      component="dl"
      sx={{ m: 0, mt: 1, pl: 2, borderLeft: 2, borderColor: 'divider', typography: 'body2' }}
    >
      {line.explanation.map((step, index) => (
        <Box
          // biome-ignore lint/suspicious/noArrayIndexKey: a code may come twice; the steps never change places.
          key={`${step.code}${index}`}
          sx={{ display: 'grid', gridTemplateColumns: '1fr auto', gap: 2, py: 0.375 }}
        >
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {step.label}
          </Box>
          <Box component="dd" sx={{ m: 0, textAlign: 'right' }}>
            {shown(step)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
