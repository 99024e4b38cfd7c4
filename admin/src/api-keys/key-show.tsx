import { Alert, Skeleton } from '@mui/material';
import { ShowBase, useShowContext, useTranslate } from 'react-admin';
import { RecordHistoryLink } from '../audit/record-history-link';
import { WHOLE } from '../data/whole';
import { useFormats } from '../format/use-formats';
import type { KeyPartsFragment } from '../generated/graphql';
import { Facts } from '../layout/facts';
import { Page } from '../layout/page';
import { PageHeading } from '../layout/page-heading';
import { Section } from '../layout/section';
import { PermissionSentences } from '../roles/permissions/permission-sentences';
import { KeyActions } from './key-actions';
import { StateText } from './state-text';

function Body() {
  const { record: apiKey } = useShowContext<KeyPartsFragment>();
  const translate = useTranslate();
  const { date, moment, rate, figure } = useFormats();
  if (!apiKey) return <Skeleton variant="rectangular" height={520} />;
  const name = (field: string) => translate(`resources.keys.fields.${field}`);
  return (
    <Page
      lead={
        <>
          <PageHeading>{apiKey.name}</PageHeading>
          {apiKey.prefix} · <StateText apiKey={apiKey} />
        </>
      }
      actions={
        <>
          <RecordHistoryLink id={apiKey.id} />
          <KeyActions apiKey={apiKey} />
        </>
      }
    >
      {apiKey.previousUntil && new Date(apiKey.previousUntil) > new Date() && (
        <Alert severity="info" variant="outlined">
          {translate('key.previous_until', { moment: moment(apiKey.previousUntil) })}
        </Alert>
      )}
      <Section title={translate('key.facts')}>
        <Facts
          facts={[
            [name('lastUsedAt'), apiKey.lastUsedAt ? moment(apiKey.lastUsedAt) : translate('key.never')],
            [name('expiresAt'), moment(apiKey.expiresAt)],
            [name('createdBy'), `${apiKey.createdBy ?? ''} · ${date(apiKey.createdAt)}`],
            [name('networks'), apiKey.networks.join(', ') || translate('access.anywhere')],
            [name('budget'), translate('key.a_minute', { points: figure(apiKey.budget) })],
            [name('discountLimit'), rate(apiKey.discountLimit)],
          ]}
        />
      </Section>
      <Section title={translate('role.permissions')}>
        <PermissionSentences held={apiKey.permissions} />
      </Section>
    </Page>
  );
}

const KeyShow = () => (
  <ShowBase queryOptions={WHOLE}>
    <Body />
  </ShowBase>
);

export default KeyShow;
