import { Box, Button, Typography } from '@mui/material';
import { useCanAccess, useGetIdentity, useTranslate } from 'react-admin';
import { write } from '../../data/request';
import { AssignSellerDocument, type QuotationDetailFragment } from '../../generated/graphql';
import { Section } from '../../layout/section';
import { useQuotationAction } from '../actions/use-quotation-action';

export function SellerSection({ quotation }: { quotation: QuotationDetailFragment }) {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { canAccess } = useCanAccess({ resource: 'quotations', action: 'edit' });
  const { id, seller, version: expectedVersion } = quotation;
  const assign = useQuotationAction(
    (sellerId: string | null) => write(AssignSellerDocument, { id, sellerId, expectedVersion }),
    'action.done_assign',
  );
  const mine = seller?.id === identity?.id;
  return (
    <Section title={translate('quotation.seller')}>
      <Box
        sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 1, minHeight: 36 }}
      >
        <Typography>{seller?.name ?? translate('quotation.nobody')}</Typography>
        {canAccess && identity && (
          <Button
            size="small"
            loading={assign.isPending}
            onClick={() => assign.mutate(mine ? null : String(identity.id))}
          >
            {translate(mine ? 'action.release' : 'action.assign_me')}
          </Button>
        )}
      </Box>
    </Section>
  );
}
