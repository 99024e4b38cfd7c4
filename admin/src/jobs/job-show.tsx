import { Alert, Box, Skeleton } from '@mui/material';
import { ShowBase, useShowContext, useTranslate } from 'react-admin';
import { RecordHistoryLink } from '../audit/record-history-link';
import { WHOLE } from '../data/whole';
import { useFormats } from '../format/use-formats';
import type { JobOneQuery } from '../generated/graphql';
import { Facts } from '../layout/facts';
import { Page } from '../layout/page';
import { PageHeading } from '../layout/page-heading';
import { Section } from '../layout/section';
import { JobActions } from './job-actions';
import { StateText } from './state-text';
import { LOOK_MS } from './states';

type Job = NonNullable<JobOneQuery['job']>;

function Body() {
  const { record: job } = useShowContext<Job>();
  const translate = useTranslate();
  const { moment, figure } = useFormats();
  if (!job) return <Skeleton variant="rectangular" height={520} />;
  const name = (field: string) => translate(`resources.jobs.fields.${field}`);
  const at = (value: string | null) => (value ? moment(value) : '—');
  const title = translate(`job.kind.${job.kind}`, { _: job.kind });
  return (
    <Page
      lead={
        <>
          <PageHeading>{title}</PageHeading>
          {translate(`job.queue.${job.queue}`)} · <StateText state={job.state} />
        </>
      }
      actions={
        <>
          <RecordHistoryLink id={job.id} />
          <JobActions job={job} />
        </>
      }
    >
      {job.lastError && (
        <Alert
          severity={job.state === 'FAILED' ? 'error' : 'warning'}
          variant="outlined"
          sx={{ overflowWrap: 'anywhere' }}
        >
          {job.lastError}
        </Alert>
      )}
      <Section title={translate('job.facts')}>
        <Facts
          facts={[
            [name('kind'), job.kind],
            [name('attempts'), figure(job.attempts)],
            [name('createdAt'), at(job.createdAt)],
            [name('startedAt'), at(job.startedAt)],
            job.finishedAt ? [name('finishedAt'), at(job.finishedAt)] : [name('runAt'), at(job.runAt)],
            [name('key'), job.key],
          ]}
        />
      </Section>
      <Section title={translate('job.payload')}>
        <Box
          component="pre"
          sx={{ m: 0, fontSize: 'body2.fontSize', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        >
          {JSON.stringify(job.payload, null, 2)}
        </Box>
      </Section>
    </Page>
  );
}

const JobShow = () => (
  <ShowBase queryOptions={{ ...WHOLE, refetchInterval: LOOK_MS }}>
    <Body />
  </ShowBase>
);

export default JobShow;
