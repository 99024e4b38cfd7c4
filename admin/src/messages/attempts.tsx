import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { MessageDetailFragment } from '../generated/graphql';
import { Timeline } from '../layout/timeline';

/** Every try, the latest first, with what the provider said. */
export function Attempts({ attempts }: Pick<MessageDetailFragment, 'attempts'>) {
  const translate = useTranslate();
  if (attempts.length === 0) {
    return <Typography sx={{ color: 'text.secondary' }}>{translate('message.no_attempts')}</Typography>;
  }
  const entries = attempts.toReversed().map(({ number, provider, beganAt, outcome, error }) => ({
    key: String(number),
    at: beganAt,
    actor: translate(`message.provider.${provider}`, { _: provider }),
    title: translate(`message.outcome.${outcome ?? 'OPEN'}`),
    details: error && (
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {error}
      </Typography>
    ),
  }));
  return <Timeline entries={entries} />;
}
