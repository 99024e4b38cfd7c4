import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Skeleton,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { read, write } from '../../data/request';
import { useFormats } from '../../format/use-formats';
import {
  type QuotationDetailFragment,
  SubmitQuotationDocument,
  SubmitRecipientsDocument,
} from '../../generated/graphql';
import { Facts } from '../../layout/facts';
import { LinkToCopy } from './link-to-copy';
import { Recipients } from './recipients';
import { useQuotationAction } from './use-quotation-action';

interface Props {
  readonly quotation: QuotationDetailFragment;
  readonly onClose: () => void;
}

/** Before a quotation leaves for good: to whom, by which way and for how much. Where nobody is written to, it ends with the link. */
export function SubmitDialog({ quotation, onClose }: Props) {
  const translate = useTranslate();
  const { money } = useFormats();
  const { id, version: expectedVersion, number, customer, options } = quotation;
  const { data: recipients } = useQuery({
    queryKey: ['messages', 'recipients', id],
    queryFn: async () => (await read(SubmitRecipientsDocument, { id })).recipients ?? [],
    // The customer's addresses may have changed a moment ago.
    gcTime: 0,
  });
  const reached = recipients?.some(({ explanation }) => explanation === null) ?? false;
  const submit = useQuotationAction(
    () => write(SubmitQuotationDocument, { id, expectedVersion }),
    // Where nobody is written to, the dialog itself goes on to say so.
    reached ? 'action.done_submit' : null,
    () => reached && onClose(),
  );
  const token = submit.data?.accessToken;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="submit-title">
      <DialogTitle id="submit-title">
        {translate(token ? 'action.submit_unwritten' : 'action.submit_title', { number })}
      </DialogTitle>
      {token ? (
        <LinkToCopy token={token} onClose={onClose} />
      ) : (
        <>
          <DialogContent sx={{ display: 'grid', gap: 2 }}>
            <Facts
              facts={[
                [translate('quotation.customer'), customer.name],
                ...options.map(
                  ({ name, totals }) =>
                    [
                      name ? translate('quotation.alternative', { name }) : translate('quotation.total'),
                      money(totals.total, totals.currency),
                    ] as const,
                ),
              ]}
            />
            {recipients ? <Recipients recipients={recipients} /> : <Skeleton height={48} />}
            {recipients && !reached && (
              <Alert severity="warning" variant="outlined">
                {translate('action.submit_nobody')}
              </Alert>
            )}
            <DialogContentText>{translate('action.submit_final')}</DialogContentText>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
            <Button
              variant="contained"
              disabled={!recipients}
              loading={submit.isPending}
              onClick={() => submit.mutate(undefined)}
            >
              {translate(reached || !recipients ? 'action.submit_now' : 'action.submit_by_link')}
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
