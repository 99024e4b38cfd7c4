import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { MessageState } from '../generated/graphql';

export const STATES: readonly MessageState[] = ['QUEUED', 'SENDING', 'SENT', 'UNKNOWN', 'FAILED', 'SKIPPED'];

const COLORS: Readonly<Record<MessageState, string>> = {
  QUEUED: 'text.secondary',
  SENDING: 'info.main',
  SENT: 'success.main',
  UNKNOWN: 'warning.main',
  FAILED: 'error.main',
  SKIPPED: 'text.secondary',
};

/** A small pane in the colour of the state; the word says it too. */
export function StateMark({ state }: { state: MessageState }) {
  const translate = useTranslate();
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, color: COLORS[state], fontWeight: 600 }}
    >
      <Box
        component="span"
        sx={{
          width: 10,
          height: 14,
          border: '1px solid',
          bgcolor: state === 'QUEUED' || state === 'SKIPPED' ? 'transparent' : 'currentColor',
        }}
      />
      {translate(`message.state.${state}`)}
    </Box>
  );
}
