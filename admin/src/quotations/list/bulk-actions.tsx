import { Button } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useGetIdentity, useTranslate } from 'react-admin';
import type { Failure } from '../../data/bulk';
import { write } from '../../data/request';
import { useBulk } from '../../data/use-bulk';
import {
  AssignSellersDocument,
  DeleteQuotationsDocument,
  RejectQuotationsDocument,
  SubmitQuotationsDocument,
} from '../../generated/graphql';
import { AskDialog } from '../../layout/ask-dialog';
import { BulkFailures } from '../../layout/bulk-failures';
import { TextDialog } from '../actions/text-dialog';
import { SellerDialog } from '../sellers/seller-dialog';

export function QuotationBulkActions() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { canAccess } = useCanAccess({ resource: 'quotations', action: 'edit' });
  const { canAccess: seesOthers } = useCanAccess({ resource: 'sellers', action: 'list' });
  const [asking, setAsking] = useState<'submit' | 'assign' | 'reject' | 'delete'>();
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const submit = useBulk((ids) => write(SubmitQuotationsDocument, { ids }), setFailures);
  const assign = useBulk(
    (ids, sellerId: string) => write(AssignSellersDocument, { ids, sellerId }),
    setFailures,
  );
  const reject = useBulk(
    (ids, reason: string) => write(RejectQuotationsDocument, { ids, reason: reason || null }),
    setFailures,
  );
  const remove = useBulk((ids) => write(DeleteQuotationsDocument, { ids }), setFailures);
  if (!canAccess) return null;
  const close = () => setAsking(undefined);
  const busy = [submit, assign, reject, remove].some(({ isPending }) => isPending);
  return (
    <>
      <Button disabled={busy} onClick={() => setAsking('submit')}>
        {translate('action.bulk_submit')}
      </Button>
      {identity && (
        <Button disabled={busy} onClick={() => assign.mutate(String(identity.id))}>
          {translate('action.assign_me')}
        </Button>
      )}
      {seesOthers && (
        <Button disabled={busy} onClick={() => setAsking('assign')}>
          {translate('seller.assign_to')}
        </Button>
      )}
      <Button disabled={busy} onClick={() => setAsking('reject')}>
        {translate('action.bulk_reject')}
      </Button>
      <Button color="error" disabled={busy} onClick={() => setAsking('delete')}>
        {translate('action.bulk_delete')}
      </Button>
      {asking === 'assign' && (
        <SellerDialog
          busy={assign.isPending}
          onClose={close}
          onChoose={(sellerId) => assign.mutate(sellerId, { onSuccess: close })}
        />
      )}
      {asking === 'reject' && (
        <TextDialog
          title="action.reject_title"
          name="reason"
          label="action.reject_reason"
          confirm="action.bulk_reject"
          busy={reject.isPending}
          onClose={close}
          onConfirm={(reason) => reject.mutate(reason, { onSuccess: close })}
        />
      )}
      <AskDialog
        open={asking === 'submit'}
        title="action.bulk_submit"
        text="action.bulk_submit_text"
        confirm="action.bulk_submit"
        onClose={close}
        onConfirm={() => {
          submit.mutate(undefined);
          close();
        }}
      />
      <AskDialog
        open={asking === 'delete'}
        title="action.bulk_delete"
        text="action.bulk_delete_text"
        confirm="action.bulk_delete"
        onClose={close}
        onConfirm={() => {
          remove.mutate(undefined);
          close();
        }}
      />
      <BulkFailures failures={failures} onClose={() => setFailures([])} />
    </>
  );
}
