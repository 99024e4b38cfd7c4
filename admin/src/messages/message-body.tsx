import { Box } from '@mui/material';
import { MailFrame } from './mail-frame';

interface Props {
  readonly html?: string | null;
  readonly text: string;
  readonly height?: number;
}

/** What a message says: a mail as it is shown, anything else as text. */
export const MessageBody = ({ html, text, height }: Props) =>
  html ? (
    <MailFrame html={html} height={height} />
  ) : (
    <Box
      sx={{
        p: 2,
        border: 1,
        borderColor: 'divider',
        borderRadius: '2px',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
      }}
    >
      {text}
    </Box>
  );
