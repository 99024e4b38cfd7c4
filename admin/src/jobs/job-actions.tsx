import { Button } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { write } from '../data/request';
import { useAction } from '../data/use-action';
import { DiscardJobDocument, type JobPartsFragment, RetryJobDocument } from '../generated/graphql';
import { AskDialog } from '../layout/ask-dialog';
import { isOpen } from './states';

/** What can be decided about a job that failed or waits. */
export function JobActions({ job: { id, state } }: { job: JobPartsFragment }) {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'jobs', action: 'edit' });
  const retry = useAction(() => write(RetryJobDocument, { id }), {
    done: 'job.retried_done',
    refreshes: ['jobs'],
  });
  const discard = useAction(() => write(DiscardJobDocument, { id }), {
    done: 'job.discarded_done',
    refreshes: ['jobs'],
  });
  if (!canAccess || !isOpen(state)) return null;
  return (
    <>
      <Button color="error" loading={discard.isPending} onClick={() => setAsking(true)}>
        {translate('job.discard')}
      </Button>
      <Button
        variant="outlined"
        color="inherit"
        loading={retry.isPending}
        onClick={() => retry.mutate(undefined)}
      >
        {translate(state === 'FAILED' ? 'job.retry' : 'job.do_now')}
      </Button>
      <AskDialog
        open={asking}
        title="job.discard"
        text="job.discard_text"
        confirm="job.discard"
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          discard.mutate(undefined);
        }}
      />
    </>
  );
}
