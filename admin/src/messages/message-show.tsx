import { Alert, Box, Skeleton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link, ShowBase, useShowContext, useTranslate } from 'react-admin';
import { WHOLE } from '../data/whole';
import { useFormats } from '../format/use-formats';
import type { MessageDetailFragment } from '../generated/graphql';
import { Facts } from '../layout/facts';
import { Page } from '../layout/page';
import { PageTitle } from '../layout/page-title';
import { Section } from '../layout/section';
import { Attempts } from './attempts';
import { MessageBody } from './message-body';
import { RetryButton } from './retry-button';
import { StateMark } from './state-mark';

const COLUMNS = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
};

function Body() {
  const { record } = useShowContext<MessageDetailFragment>();
  const translate = useTranslate();
  const { moment } = useFormats();
  if (!record) return <Skeleton variant="rectangular" height={560} />;
  const { kind, channel, recipient, quotationId, quotationNumber, state, explanation, requestedBy } = record;
  const facts: [string, ReactNode][] = [
    [translate('message.to'), recipient || translate('message.nowhere')],
    [translate('message.by'), translate(`message.channel.${channel}`)],
    [translate('message.state_label'), <StateMark key="state" state={state} />],
    [translate('message.created'), moment(record.createdAt)],
  ];
  if (record.sentAt) facts.push([translate('message.sent'), moment(record.sentAt)]);
  if (record.providerId) facts.push([translate('message.provider_id'), record.providerId]);
  if (record.attachments.length > 0) facts.push([translate('message.attachments'), translate('message.pdf')]);
  if (requestedBy) facts.push([translate('message.requested_by'), requestedBy]);
  if (quotationId) {
    facts.push([
      translate('message.quotation'),
      <Link key="quotation" to={`/quotations/${quotationId}/show`}>
        {quotationNumber}
      </Link>,
    ]);
  }
  return (
    <Page width={1200} lead={record.subject} actions={<RetryButton message={record} />}>
      <PageTitle>{translate(`message.kind.${kind}`, { _: kind })}</PageTitle>
      {explanation && (
        <Alert severity={state === 'SKIPPED' ? 'info' : 'warning'} variant="outlined">
          {explanation}
        </Alert>
      )}
      {state === 'UNKNOWN' && (
        <Alert severity="warning" variant="outlined">
          {translate('message.unknown_hint')}
        </Alert>
      )}
      <Box sx={COLUMNS}>
        <Section title={translate('message.content')}>
          {record.textRemovedAt ? (
            <Typography variant="body2" color="text.secondary">
              {translate('message.text_removed', { at: moment(record.textRemovedAt) })}
            </Typography>
          ) : (
            <MessageBody html={record.html} text={record.text} height={720} />
          )}
        </Section>
        <Box component="aside" sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          <Section title={translate('message.facts')}>
            <Facts facts={facts} />
          </Section>
          <Section title={translate('message.attempts')}>
            <Attempts attempts={record.attempts} />
          </Section>
        </Box>
      </Box>
    </Page>
  );
}

const MessageShow = () => (
  <ShowBase queryOptions={WHOLE}>
    <Body />
  </ShowBase>
);

export default MessageShow;
