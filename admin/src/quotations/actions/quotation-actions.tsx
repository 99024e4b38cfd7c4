import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { errorsOf } from '../../data/use-action';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { AskDialog } from '../../layout/ask-dialog';
import { allowedActions, type QuotationAction } from './allowed-actions';
import { ConfirmDialog } from './confirm-dialog';
import { SubmitDialog } from './submit-dialog';
import { TextDialog } from './text-dialog';
import { useActions } from './use-actions';

/** What can be done now, the likeliest first and in the colour of the sun. */
export function QuotationActions({ quotation }: { quotation: QuotationDetailFragment }) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'quotations', action: 'edit' });
  const [asking, setAsking] = useState<QuotationAction>();
  const { recalculate, confirm, reject, requestChange, revise, duplicate, remove } = useActions(quotation);
  const busy = [recalculate, confirm, reject, requestChange, revise, duplicate, remove].some(
    ({ isPending }) => isPending,
  );
  if (!canAccess) return null;

  const close = () => setAsking(undefined);
  const direct: Partial<Record<QuotationAction, { mutate: (input: undefined) => void }>> = {
    recalculate,
    revise,
    duplicate,
  };
  const asked: Partial<Record<QuotationAction, { reset: () => void }>> = {
    confirm,
    reject,
    request_change: requestChange,
  };
  const start = (action: QuotationAction) => {
    const mutation = direct[action];
    if (mutation) mutation.mutate(undefined);
    else {
      asked[action]?.reset();
      setAsking(action);
    }
  };

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {quotation.status === 'DRAFT' && (
        <Button component={Link} to={`/quotations/${quotation.id}`} variant="outlined" color="inherit">
          {translate('draft.edit')}
        </Button>
      )}
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
      {asking === 'submit' && <SubmitDialog quotation={quotation} onClose={close} />}
      {asking === 'confirm' && (
        <ConfirmDialog
          quotation={quotation}
          busy={confirm.isPending}
          errors={errorsOf(confirm)}
          onClose={close}
          onConfirm={(acceptance) => confirm.mutate(acceptance, { onSuccess: close })}
        />
      )}
      {asking === 'reject' && (
        <TextDialog
          title="action.reject_title"
          name="reason"
          label="action.reject_reason"
          confirm="action.reject"
          busy={reject.isPending}
          errors={errorsOf(reject)}
          onClose={close}
          onConfirm={(reason) => reject.mutate(reason, { onSuccess: close })}
        />
      )}
      {asking === 'request_change' && (
        <TextDialog
          title="action.change_title"
          name="message"
          label="action.change_message"
          confirm="action.request_change"
          required
          busy={requestChange.isPending}
          errors={errorsOf(requestChange)}
          onClose={close}
          onConfirm={(message) => requestChange.mutate(message, { onSuccess: close })}
        />
      )}
      <AskDialog
        open={asking === 'delete'}
        title="action.delete"
        text="action.delete_text"
        confirm="action.delete"
        onClose={close}
        onConfirm={() => {
          remove.mutate(undefined);
          close();
        }}
      />
    </Box>
  );
}
