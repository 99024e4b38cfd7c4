import { FilterButton, SelectInput, TopToolbar, useGetList } from 'react-admin';
import { useChoices } from '../../format/choices';
import type { EndpointPartsFragment, WebhookDeliveryState } from '../../generated/graphql';
import { EmptyState } from '../../layout/empty-state';
import { ListPage } from '../../layout/list-page';
import { TOLD } from '../events';
import { DeliveryTable } from './delivery-table';

const STATES: readonly WebhookDeliveryState[] = ['PENDING', 'HELD', 'DELIVERED', 'FAILED'];

interface Props {
  readonly source: string;
  readonly alwaysOn?: boolean;
}

const StateInput = (props: Props) => (
  <SelectInput {...props} choices={useChoices('webhook.delivery', STATES)} />
);

const EventInput = (props: Props) => <SelectInput {...props} choices={useChoices('webhook.event', TOLD)} />;

const EndpointInput = (props: Props) => {
  const { data = [] } = useGetList<EndpointPartsFragment>('webhooks');
  return <SelectInput {...props} choices={data} translateChoice={false} />;
};

const FILTERS = [
  <StateInput key="state" source="state" alwaysOn />,
  <EndpointInput key="endpointId" source="endpointId" />,
  <EventInput key="event" source="event" />,
];

const Actions = () => (
  <TopToolbar>
    <FilterButton />
  </TopToolbar>
);

export default function DeliveryList() {
  return (
    <ListPage
      filters={FILTERS}
      actions={<Actions />}
      empty={<EmptyState title="webhook.nothing_sent" text="webhook.nothing_sent_text" />}
    >
      <DeliveryTable />
    </ListPage>
  );
}
