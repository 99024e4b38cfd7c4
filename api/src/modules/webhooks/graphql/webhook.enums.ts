import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import type { PostFailure } from '../../../platform/outbound/post.js';
import type { DeliveryState, EndpointState, PauseReason } from '../domain/endpoint-state.js';

export const EndpointStateEnum = graphqlEnum<EndpointState>(
  'WebhookEndpointState',
  'Whether messages are sent to an endpoint.',
  {
    ACTIVE: 'They are sent as things happen.',
    PAUSED: 'They wait until it is resumed; after 30 days they are dropped.',
  },
);

export const PauseReasonEnum = graphqlEnum<PauseReason>('WebhookPauseReason', 'Why an endpoint was paused.', {
  STAFF: 'Somebody paused it.',
  FAILING: 'Nothing arrived there for three days, or ten deliveries in a row were given up.',
  GONE: 'It answered 410: nothing is kept for it until it is resumed.',
});

export const DeliveryStateEnum = graphqlEnum<DeliveryState>(
  'WebhookDeliveryState',
  'What became of a message on its way to an endpoint.',
  {
    PENDING: 'It is being sent, or waits for its next try.',
    HELD: 'It waits until its endpoint is resumed.',
    DELIVERED: 'The endpoint answered 2xx.',
    FAILED: 'It was given up: every try failed, or the endpoint answered 410. It can be sent again.',
  },
);

export const FailureEnum = graphqlEnum<PostFailure>('WebhookFailure', 'Why a try had no answer.', {
  FORBIDDEN_ADDRESS: 'The address leads to where nothing may be sent, such as a private network.',
  UNKNOWN_HOST: 'The name of the host could not be resolved.',
  TIMED_OUT: 'No answer came within the time limit, 10 seconds unless configured otherwise.',
  TLS: 'The certificate is not valid, or no secure connection came about.',
  CONNECTION: 'The connection was refused or broke.',
});
