import { Button } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useGetIdentity, useTranslate } from 'react-admin';
import { write } from '../../data/request';
import { useBulk } from '../../data/use-bulk';
import {
  AssignSellersDocument,
  DeleteQuotationsDocument,
  RejectQuotationsDocument,
  SubmitQuotationsDocument,
} from '../../generated/graphql';
import { AskDialog } from '../../layout/ask-dialog';
import { TextDialog } from '../actions/text-dialog';

export function QuotationBulkActions() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { canAccess } = useCanAccess({ resource: 'quotations', action: 'edit' });
  const [asking, setAsking] = useState<'reject' | 'delete'>();
  const submit = useBulk((ids) => write(SubmitQuotationsDocument, { ids }));
  const assign = useBulk((ids, sellerId: string) => write(AssignSellersDocument, { ids, sellerId }));
  const reject = useBulk((ids, reason: string) =>
    write(RejectQuotationsDocument, { ids, reason: reason || null }),
  );
  const remove = useBulk((ids) => write(DeleteQuotationsDocument, { ids }));
  if (!canAccess) return null;
  const close = () => setAsking(undefined);
  return (
    <>
      <Button onClick={() => submit.mutate(undefined)}>{translate('action.bulk_submit')}</Button>
      {identity && (
        <Button onClick={() => assign.mutate(String(identity.id))}>{translate('action.assign_me')}</Button>
      )}
      <Button onClick={() => setAsking('reject')}>{translate('action.bulk_reject')}</Button>
      <Button color="error" onClick={() => setAsking('delete')}>
        {translate('action.bulk_delete')}
      </Button>
      <TextDialog
        open={asking === 'reject'}
        title="action.reject_title"
        label="action.reject_reason"
        confirm="action.bulk_reject"
        onClose={close}
        onConfirm={(reason) => {
          reject.mutate(reason);
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
    </>
  );
}
