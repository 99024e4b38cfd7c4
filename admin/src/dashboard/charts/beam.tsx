import { Box } from '@mui/material';
import { parts } from './geometry';

interface Props {
  readonly values: readonly { readonly key: string; readonly value: number; readonly color: string }[];
  readonly height?: number;
}

/** A beam of light that is split into its parts; what it says stands beside it in words. */
export function Beam({ values, height = 12 }: Props) {
  const drawn = parts(values.map(({ value }) => value));
  return (
    <Box
      component="svg"
      aria-hidden="true"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      sx={{ display: 'block', width: '100%', height, bgcolor: 'divider' }}
    >
      {values.map(({ key, color }, index) => (
        <Box
          key={key}
          component="rect"
          x={drawn[index]?.start}
          width={drawn[index]?.width}
          height="10"
          sx={{ color, fill: 'currentColor', stroke: 'none' }}
        />
      ))}
    </Box>
  );
}
