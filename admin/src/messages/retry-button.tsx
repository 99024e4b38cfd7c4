import { Button } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { write } from '../data/request';
import { useAction } from '../data/use-action';
import { type MessageRowFragment, RetryMessageDocument } from '../generated/graphql';

/** For what failed, or nobody knows of, as long as its words are kept. */
export function RetryButton({
  message: { id, state, textRemovedAt },
}: {
  message: Pick<MessageRowFragment, 'id' | 'state' | 'textRemovedAt'>;
}) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'quotations', action: 'edit' });
  const retry = useAction((messageId: string) => write(RetryMessageDocument, { id: messageId }), {
    done: 'message.retried',
    refreshes: ['messages', 'quotations'],
  });
  if (!canAccess || textRemovedAt || (state !== 'FAILED' && state !== 'UNKNOWN')) return null;
  return (
    <Button variant="outlined" size="small" loading={retry.isPending} onClick={() => retry.mutate(id)}>
      {translate('message.retry')}
    </Button>
  );
}
