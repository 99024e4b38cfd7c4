import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { AskDialog } from '../../layout/ask-dialog';
import { allowedActions, type QuotationAction } from './allowed-actions';
import { ConfirmDialog } from './confirm-dialog';
import { TextDialog } from './text-dialog';
import { useActions } from './use-actions';

/** What can be done now, the likeliest first and in the colour of the sun. */
export function QuotationActions({ quotation }: { quotation: QuotationDetailFragment }) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'quotations', action: 'edit' });
  const [asking, setAsking] = useState<QuotationAction>();
  const { submit, recalculate, confirm, reject, requestChange, revise, duplicate, remove } =
    useActions(quotation);
  const busy = [submit, recalculate, confirm, reject, requestChange, revise, duplicate, remove].some(
    ({ isPending }) => isPending,
  );
  if (!canAccess) return null;

  const close = () => setAsking(undefined);
  const direct: Partial<Record<QuotationAction, { mutate: (input: undefined) => void }>> = {
    submit,
    recalculate,
    revise,
    duplicate,
  };
  const start = (action: QuotationAction) => {
    const mutation = direct[action];
    if (mutation) mutation.mutate(undefined);
    else setAsking(action);
  };
  const finish =
    <Input,>(mutation: { mutate: (input: Input) => void }) =>
    (input: Input) => {
      mutation.mutate(input);
      close();
    };

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {allowedActions(quotation.status).map((action, index) => (
        <Button
          key={action}
          variant={index === 0 && action !== 'duplicate' ? 'contained' : 'outlined'}
          color={
            action === 'delete' ? 'error' : index === 0 && action !== 'duplicate' ? 'primary' : 'inherit'
          }
          disabled={busy}
          onClick={() => start(action)}
        >
          {translate(`action.${action}`)}
        </Button>
      ))}
      <ConfirmDialog
        open={asking === 'confirm'}
        quotation={quotation}
        onClose={close}
        onConfirm={finish(confirm)}
      />
      <TextDialog
        open={asking === 'reject'}
        title="action.reject_title"
        label="action.reject_reason"
        confirm="action.reject"
        onClose={close}
        onConfirm={finish(reject)}
      />
      <TextDialog
        open={asking === 'request_change'}
        title="action.change_title"
        label="action.change_message"
        confirm="action.request_change"
        required
        onClose={close}
        onConfirm={finish(requestChange)}
      />
      <AskDialog
        open={asking === 'delete'}
        title="action.delete"
        text="action.delete_text"
        confirm="action.delete"
        onClose={close}
        onConfirm={() => finish(remove)(undefined)}
      />
    </Box>
  );
}
