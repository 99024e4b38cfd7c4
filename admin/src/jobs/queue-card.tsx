import { Box, Button, Paper, Typography } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { write } from '../data/request';
import { useAction } from '../data/use-action';
import { useFormats } from '../format/use-formats';
import {
  PauseQueueDocument,
  type QueuePartsFragment,
  ResumeQueueDocument,
  RetryFailedJobsDocument,
} from '../generated/graphql';

const COUNTS = ['waiting', 'delayed', 'running', 'failed'] as const;
const REFRESHES = { refreshes: ['jobs'] };

/** What can be done about a whole queue. */
function QueueActions({ queue: { name, paused, failed } }: { queue: QueuePartsFragment }) {
  const translate = useTranslate();
  const pause = useAction(() => write(PauseQueueDocument, { name }), {
    ...REFRESHES,
    done: 'job.paused_done',
  });
  const resume = useAction(() => write(ResumeQueueDocument, { name }), {
    ...REFRESHES,
    done: 'job.resumed_done',
  });
  const retry = useAction(() => write(RetryFailedJobsDocument, { name }), {
    ...REFRESHES,
    done: 'job.retried_done',
  });
  const queue = translate(`job.queue.${name}`);
  const change = paused ? resume : pause;
  const label = translate(paused ? 'job.resume' : 'job.pause');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, ml: -0.75 }}>
      <Button
        size="small"
        color="inherit"
        aria-label={`${label}: ${queue}`}
        loading={change.isPending}
        onClick={() => change.mutate(undefined)}
      >
        {label}
      </Button>
      {failed > 0 && (
        <Button size="small" loading={retry.isPending} onClick={() => retry.mutate(undefined)}>
          {translate('job.retry_failed')}
        </Button>
      )}
    </Box>
  );
}

/** One queue: what stands in it, and whether it moves. */
export function QueueCard({ queue }: { queue: QueuePartsFragment }) {
  const translate = useTranslate();
  const { figure } = useFormats();
  const { canAccess } = useCanAccess({ resource: 'jobs', action: 'edit' });
  return (
    <Paper
      component="li"
      variant="outlined"
      sx={{ p: 1.5, display: 'grid', gap: 0.5, alignContent: 'start' }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 1 }}>
        <Typography variant="h4" component="h2">
          {translate(`job.queue.${queue.name}`)}
        </Typography>
        {queue.paused && (
          <Typography component="span" variant="body2" sx={{ color: 'warning.main', fontWeight: 600 }}>
            {translate('job.is_paused')}
          </Typography>
        )}
      </Box>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          columnGap: 2,
          // Two beside each other on a phone: the list below is what one comes for.
          gridTemplateColumns: { xs: 'minmax(0, 1fr) auto minmax(0, 1fr) auto', sm: 'minmax(0, 1fr) auto' },
          fontSize: 'body2.fontSize',
          '& dt': { color: 'text.secondary' },
          '& dd': { m: 0, fontVariantNumeric: 'tabular-nums' },
        }}
      >
        {COUNTS.map((name) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <dt>{translate(`job.count.${name}`)}</dt>
            <Box
              component="dd"
              sx={name === 'failed' && queue.failed > 0 ? { color: 'error.main', fontWeight: 600 } : {}}
            >
              {figure(queue[name])}
            </Box>
          </Box>
        ))}
      </Box>
      {canAccess && <QueueActions queue={queue} />}
    </Paper>
  );
}
