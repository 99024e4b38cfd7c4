import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useGetIdentity, useTranslate } from 'react-admin';
import { write } from '../../data/request';
import { errorsOf } from '../../data/use-action';
import { AssignSellerDocument, type QuotationDetailFragment } from '../../generated/graphql';
import { Section } from '../../layout/section';
import { useQuotationAction } from '../actions/use-quotation-action';
import { SellerDialog } from '../sellers/seller-dialog';

export function SellerSection({ quotation }: { quotation: QuotationDetailFragment }) {
  const translate = useTranslate();
  const [choosing, setChoosing] = useState(false);
  const { identity } = useGetIdentity();
  const { canAccess: mayAssign } = useCanAccess({ resource: 'quotations', action: 'edit' });
  const { canAccess: seesOthers } = useCanAccess({ resource: 'sellers', action: 'list' });
  const { id, seller, version: expectedVersion } = quotation;
  const assign = useQuotationAction(
    (sellerId: string | null) => write(AssignSellerDocument, { id, sellerId, expectedVersion }),
    'action.done_assign',
  );
  const close = () => setChoosing(false);
  const mine = seller?.id === identity?.id;
  return (
    <Section title={translate('quotation.seller')}>
      <Typography>{seller?.name ?? translate('quotation.nobody')}</Typography>
      {mayAssign && identity && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {seesOthers && (
            <Button
              size="small"
              variant="outlined"
              disabled={assign.isPending}
              onClick={() => {
                assign.reset();
                setChoosing(true);
              }}
            >
              {translate('seller.assign_to')}
            </Button>
          )}
          {(seesOthers || !mine) && (
            <Button
              size="small"
              disabled={assign.isPending}
              onClick={() => assign.mutate(mine ? null : String(identity.id))}
            >
              {translate(mine ? 'action.release' : 'action.assign_me')}
            </Button>
          )}
        </Box>
      )}
      {choosing && (
        <SellerDialog
          busy={assign.isPending}
          errors={errorsOf(assign)}
          onClose={close}
          onChoose={(sellerId) => assign.mutate(sellerId, { onSuccess: close })}
        />
      )}
    </Section>
  );
}
