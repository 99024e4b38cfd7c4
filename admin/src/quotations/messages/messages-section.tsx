import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useCanAccess, useTranslate } from 'react-admin';
import { read } from '../../data/request';
import { useFormats } from '../../format/use-formats';
import { type QuotationDetailFragment, QuotationMessagesDocument } from '../../generated/graphql';
import { Section } from '../../layout/section';
import { StateMark } from '../../messages/state-mark';
import { SendDialog } from './send-dialog';

const SHOWN = 6;
/** While something is on its way, how often it is looked at, in milliseconds. */
const MOVING_MS = 3_000;

/** For how long after sending a quotation its messages are awaited: they are decided a moment later. */
const AWAITED_MS = 60_000;

type Sent = Pick<QuotationDetailFragment, 'id' | 'submittedAt'>;

const awaited = ({ submittedAt }: Sent, newest: string | undefined): boolean =>
  submittedAt !== null &&
  Date.now() - Date.parse(submittedAt) < AWAITED_MS &&
  (newest === undefined || Date.parse(newest) < Date.parse(submittedAt));

const useMessages = (quotation: Sent, enabled: boolean) =>
  useQuery({
    queryKey: ['messages', 'ofQuotation', quotation.id],
    queryFn: async () =>
      (await read(QuotationMessagesDocument, { id: quotation.id })).quotation?.messages ?? [],
    enabled,
    refetchInterval: ({ state }) =>
      awaited(quotation, state.data?.[0]?.createdAt) ||
      state.data?.some((message) => message.state === 'QUEUED' || message.state === 'SENDING')
        ? MOVING_MS
        : false,
  });

/** What the shop and the customer were told of a quotation, and sending it once more. */
export function MessagesSection({ quotation }: { quotation: QuotationDetailFragment }) {
  const translate = useTranslate();
  const { moment } = useFormats();
  const [sending, setSending] = useState(false);
  const { canAccess: mayRead = false } = useCanAccess({ resource: 'messages', action: 'list' });
  const { canAccess: maySend } = useCanAccess({ resource: 'quotations', action: 'edit' });
  const { data: messages = [] } = useMessages(quotation, mayRead);
  if (!mayRead && !maySend) return null;
  return (
    <Section title={translate('message.section')}>
      {mayRead && messages.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{translate('message.none')}</Typography>
      )}
      {messages.length > 0 && (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
          {messages.slice(0, SHOWN).map(({ id, kind, channel, recipient, state, createdAt }) => (
            <li key={id}>
              <Link to={`/messages/${id}/show`}>{translate(`message.kind.${kind}`, { _: kind })}</Link>
              <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
                {[translate(`message.channel.${channel}`), recipient, moment(createdAt)]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
              <StateMark state={state} />
            </li>
          ))}
        </Box>
      )}
      {maySend && quotation.status !== 'DRAFT' && (
        <Box>
          <Button variant="outlined" size="small" onClick={() => setSending(true)}>
            {translate('message.send')}
          </Button>
        </Box>
      )}
      {sending && <SendDialog quotation={quotation} onClose={() => setSending(false)} />}
    </Section>
  );
}
