import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { EndpointPartsFragment, WebhookDeliveryState } from '../generated/graphql';

const DELIVERY_COLORS: Readonly<Record<WebhookDeliveryState, string>> = {
  DELIVERED: 'success.main',
  FAILED: 'error.main',
  HELD: 'warning.main',
  PENDING: 'text.secondary',
};

const StateText = ({ words, color }: { words: string; color: string }) => (
  <Typography component="span" variant="body2" sx={{ color }}>
    {useTranslate()(words)}
  </Typography>
);

/** How an endpoint is doing: paused, failing, or well. */
export function EndpointState({
  endpoint,
}: {
  endpoint: Pick<EndpointPartsFragment, 'state' | 'failingSince'>;
}) {
  if (endpoint.state === 'PAUSED') return <StateText words="webhook.state.PAUSED" color="warning.main" />;
  return endpoint.failingSince ? (
    <StateText words="webhook.state.failing" color="error.main" />
  ) : (
    <StateText words="webhook.state.ACTIVE" color="success.main" />
  );
}

export const DeliveryState = ({ state }: { state: WebhookDeliveryState }) => (
  <StateText words={`webhook.delivery.${state}`} color={DELIVERY_COLORS[state]} />
);
