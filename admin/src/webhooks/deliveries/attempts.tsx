import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { DeliveryOneQuery } from '../../generated/graphql';
import { CodeBlock } from './code-block';
import { useOutcome } from './use-outcome';

export type DeliveryDetail = NonNullable<DeliveryOneQuery['webhookDelivery']>;

/** Every try with what was answered, the last one first. */
export function Attempts({ attempts }: Pick<DeliveryDetail, 'attempts'>) {
  const translate = useTranslate();
  const { moment, figure } = useFormats();
  const outcome = useOutcome();
  if (attempts.length === 0)
    return <Typography sx={{ color: 'text.secondary' }}>{translate('webhook.not_tried')}</Typography>;
  return (
    <Box component="ol" reversed sx={{ m: 0, pl: 3, display: 'grid', gap: 1.5 }}>
      {attempts.toReversed().map(({ id, at, durationMs, status, answer, failure, detail }) => (
        <Box component="li" key={id}>
          <Typography component="p">
            <b>{outcome(status, failure)}</b>
            {detail && ` (${detail})`} · {moment(at)} · {figure(durationMs)} ms
          </Typography>
          {answer && <CodeBlock text={answer} label={translate('webhook.answer')} />}
        </Box>
      ))}
    </Box>
  );
}
