import { Box, Skeleton } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { read } from '../data/request';
import { JobQueuesDocument } from '../generated/graphql';
import { QueueCard } from './queue-card';
import { LOOK_MS, QUEUES } from './states';

/** As high as what comes, so that nothing jumps. */
const HEIGHT = { xs: 128, sm: 164 };
const ROWS = { xs: `minmax(${HEIGHT.xs}px, auto)`, sm: `minmax(${HEIGHT.sm}px, auto)` };

/** Every queue with what stands in it now. */
export function Queues() {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['jobs', 'queues'],
    queryFn: () => read(JobQueuesDocument, {}),
    refetchInterval: LOOK_MS,
    placeholderData: keepPreviousData,
  });
  return (
    <Box
      component="ul"
      aria-label={translate('job.queues')}
      aria-busy={!data}
      sx={{
        m: 0,
        mt: 2,
        p: 0,
        listStyle: 'none',
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 210px), 1fr))',
        gridAutoRows: ROWS,
        gap: 1.5,
      }}
    >
      {data
        ? data.jobQueues.map((queue) => <QueueCard key={queue.name} queue={queue} />)
        : QUEUES.map((name) => (
            <li key={name}>
              <Skeleton variant="rectangular" sx={{ height: HEIGHT }} />
            </li>
          ))}
    </Box>
  );
}
