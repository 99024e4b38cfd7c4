import { useMutation } from '@tanstack/react-query';
import { useNotify, useRedirect } from 'react-admin';
import { write } from '../../data/request';
import { accepted } from '../../data/user-errors';
import {
  type AcceptanceInput,
  ConfirmQuotationDocument,
  DeleteQuotationDocument,
  DuplicateQuotationDocument,
  type QuotationDetailFragment,
  RecalculateQuotationDocument,
  RejectQuotationDocument,
  RequestQuotationChangeDocument,
  ReviseQuotationDocument,
} from '../../generated/graphql';
import { useQuotationAction } from './use-quotation-action';

/** Every action on the open quotation. Each carries the version on the screen where the API takes it. */
export function useActions({ id, version: expectedVersion }: QuotationDetailFragment) {
  const redirect = useRedirect();
  const notify = useNotify();
  const open = (quotation: { id: string }) => redirect('show', 'quotations', quotation.id);
  return {
    recalculate: useQuotationAction(
      () => write(RecalculateQuotationDocument, { id, expectedVersion }),
      'action.done_recalculate',
    ),
    confirm: useQuotationAction(
      (acceptance: AcceptanceInput) => write(ConfirmQuotationDocument, { id, expectedVersion, acceptance }),
      'action.done_confirm',
    ),
    reject: useQuotationAction(
      (reason: string) => write(RejectQuotationDocument, { id, reason: reason || null }),
      'action.done_reject',
    ),
    requestChange: useQuotationAction(
      (message: string) => write(RequestQuotationChangeDocument, { id, message }),
      'action.done_request_change',
    ),
    revise: useQuotationAction(() => write(ReviseQuotationDocument, { id }), 'action.done_revise', open),
    duplicate: useQuotationAction(
      () => write(DuplicateQuotationDocument, { id }),
      'action.done_duplicate',
      open,
    ),
    remove: useMutation({
      mutationFn: async () =>
        accepted((await write(DeleteQuotationDocument, { id, expectedVersion })).deleteQuotation),
      onSuccess: () => {
        notify('action.done_delete', { type: 'success' });
        redirect('list', 'quotations');
      },
      onError: (error) => notify(error.message, { type: 'error' }),
    }),
  };
}
