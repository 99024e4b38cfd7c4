import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { EndpointPartsFragment } from '../../generated/graphql';

/** What somebody should know of an endpoint before all else. */
export function EndpointNotices({ endpoint }: { endpoint: EndpointPartsFragment }) {
  const translate = useTranslate();
  const { moment } = useFormats();
  const { state, pauseReason, pausedAt, failingSince, held, previousUntil } = endpoint;
  return (
    <>
      {state === 'PAUSED' && pausedAt && (
        <Alert severity="warning" variant="outlined">
          {translate(`webhook.why.${pauseReason}`, { moment: moment(pausedAt) })}{' '}
          {held > 0 && translate('webhook.held', { smart_count: held })}
        </Alert>
      )}
      {state === 'ACTIVE' && failingSince && (
        <Alert severity="error" variant="outlined">
          {translate('webhook.failing', { moment: moment(failingSince) })}
        </Alert>
      )}
      {previousUntil && new Date(previousUntil) > new Date() && (
        <Alert severity="info" variant="outlined">
          {translate('webhook.previous_until', { moment: moment(previousUntil) })}
        </Alert>
      )}
    </>
  );
}
