import { Alert, Button, Link, Skeleton } from '@mui/material';
import { ShowBase, useCanAccess, useShowContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { write } from '../../data/request';
import { useAction } from '../../data/use-action';
import { WHOLE } from '../../data/whole';
import { useFormats } from '../../format/use-formats';
import { RedeliverDocument } from '../../generated/graphql';
import { Facts } from '../../layout/facts';
import { Page } from '../../layout/page';
import { PageHeading } from '../../layout/page-heading';
import { Section } from '../../layout/section';
import { DeliveryState } from '../state-text';
import { Attempts, type DeliveryDetail } from './attempts';
import { CodeBlock } from './code-block';

function RedeliverButton({ id }: { id: string }) {
  const { canAccess } = useCanAccess({ resource: 'webhook-deliveries', action: 'edit' });
  const translate = useTranslate();
  const redeliver = useAction(() => write(RedeliverDocument, { id }), {
    done: 'webhook.redelivered_done',
    refreshes: ['webhook-deliveries'],
  });
  if (!canAccess) return null;
  return (
    <Button variant="outlined" loading={redeliver.isPending} onClick={() => redeliver.mutate(undefined)}>
      {translate('webhook.redeliver')}
    </Button>
  );
}

function Body() {
  const { record: delivery } = useShowContext<DeliveryDetail>();
  const translate = useTranslate();
  const { moment } = useFormats();
  if (!delivery) return <Skeleton variant="rectangular" height={520} />;
  const { id, event, state, endpointId, endpointName, eventId, createdAt, body, attempts } = delivery;
  const title = translate(`webhook.event.${event}`);
  const name = (field: string) => translate(`resources.webhook-deliveries.fields.${field}`);
  return (
    <Page
      lead={
        <>
          <PageHeading>{title}</PageHeading>
          <DeliveryState state={state} />
        </>
      }
      actions={<RedeliverButton id={id} />}
    >
      <Section title={translate('webhook.attempts')}>
        <Attempts attempts={attempts} />
      </Section>
      <Section title={translate('webhook.sent')}>
        <Facts
          facts={[
            [
              name('endpointName'),
              <Link key="endpoint" component={RouterLink} to={`/webhooks/${endpointId}/show`}>
                {endpointName}
              </Link>,
            ],
            [name('createdAt'), moment(createdAt)],
            [name('eventId'), eventId],
          ]}
        />
        {body === null ? (
          <Alert severity="info" variant="outlined">
            {translate('webhook.no_body')}
          </Alert>
        ) : (
          <CodeBlock text={body} label={translate('webhook.body')} />
        )}
      </Section>
    </Page>
  );
}

const EVERY_MS = 2_000;

/** While it is on its way the page looks again by itself. */
const DeliveryShow = () => (
  <ShowBase<DeliveryDetail>
    queryOptions={{
      ...WHOLE,
      refetchInterval: ({ state: { data } }) => (data?.state === 'PENDING' ? EVERY_MS : false),
    }}
  >
    <Body />
  </ShowBase>
);

export default DeliveryShow;
