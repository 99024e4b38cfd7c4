import { Skeleton } from '@mui/material';
import { ShowBase, useShowContext, useTranslate } from 'react-admin';
import { RecordHistoryLink } from '../../audit/record-history-link';
import { WHOLE } from '../../data/whole';
import { useFormats } from '../../format/use-formats';
import type { EndpointPartsFragment } from '../../generated/graphql';
import { Facts } from '../../layout/facts';
import { Page } from '../../layout/page';
import { PageHeading } from '../../layout/page-heading';
import { Section } from '../../layout/section';
import { EndpointDeliveries } from '../deliveries/endpoint-deliveries';
import { EndpointState } from '../state-text';
import { EndpointActions } from './endpoint-actions';
import { EndpointNotices } from './endpoint-notices';

function Body() {
  const { record: endpoint } = useShowContext<EndpointPartsFragment>();
  const translate = useTranslate();
  const { date } = useFormats();
  if (!endpoint) return <Skeleton variant="rectangular" height={520} />;
  const name = (field: string) => translate(`resources.webhooks.fields.${field}`);
  return (
    <Page
      lead={
        <>
          <PageHeading>{endpoint.name}</PageHeading>
          <EndpointState endpoint={endpoint} />
        </>
      }
      actions={
        <>
          <RecordHistoryLink id={endpoint.id} />
          <EndpointActions endpoint={endpoint} />
        </>
      }
    >
      <EndpointNotices endpoint={endpoint} />
      <Section title={translate('webhook.facts')}>
        <Facts
          facts={[
            [name('url'), endpoint.url],
            [name('events'), endpoint.events.map((event) => translate(`webhook.event.${event}`)).join(', ')],
            [name('apiVersion'), endpoint.apiVersion],
            [name('createdBy'), `${endpoint.createdBy ?? ''} · ${date(endpoint.createdAt)}`],
          ]}
        />
      </Section>
      <Section title={translate('webhook.deliveries')}>
        <EndpointDeliveries endpointId={endpoint.id} />
      </Section>
    </Page>
  );
}

const EndpointShow = () => (
  <ShowBase queryOptions={WHOLE}>
    <Body />
  </ShowBase>
);

export default EndpointShow;
