import { Box } from '@mui/material';
import { pretty } from './pretty';

/** A body as it was sent or answered; long ones are moved within their frame, by keyboard as well. */
export const CodeBlock = ({ text, label }: { text: string; label: string }) => (
  <Box
    component="pre"
    role="region"
    aria-label={label}
    tabIndex={0}
    sx={{
      m: 0,
      p: 1.5,
      border: 1,
      borderColor: 'divider',
      maxHeight: 360,
      overflow: 'auto',
      fontFamily: 'ui-monospace, monospace',
      fontSize: 13,
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    }}
  >
    {pretty(text)}
  </Box>
);
