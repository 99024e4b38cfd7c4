import { Box } from '@mui/material';

interface Props {
  /** A path in the palette. */
  readonly color: string;
  /** Nothing has happened yet, or nothing will: the film covers half of the glass. */
  readonly bare: boolean;
  readonly children: string;
}

/** An empty outline would look like a letter that the font does not have. */
const HALF = 'linear-gradient(to top, currentColor 50%, transparent 50%)';

/** A small pane in the colour of a state; the word says it too. */
export const PaneMark = ({ color, bare, children }: Props) => (
  <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, color, fontWeight: 600 }}>
    <Box
      component="span"
      sx={{ width: 10, height: 14, border: '1px solid', background: bare ? HALF : 'currentColor' }}
    />
    {children}
  </Box>
);
