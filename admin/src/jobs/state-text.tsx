import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { JobState } from '../generated/graphql';

const COLORS: Readonly<Record<JobState, string>> = {
  WAITING: 'text.primary',
  RUNNING: 'info.main',
  FAILED: 'error.main',
  DONE: 'success.main',
  DISCARDED: 'text.secondary',
};

export function StateText({ state }: { state: JobState }) {
  return (
    <Typography component="span" variant="body2" sx={{ color: COLORS[state] }}>
      {useTranslate()(`job.state.${state}`)}
    </Typography>
  );
}
