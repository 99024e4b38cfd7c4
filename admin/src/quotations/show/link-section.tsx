import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useNotify, useTranslate } from 'react-admin';
import { write } from '../../data/request';
import { type QuotationDetailFragment, RevokeQuotationLinkDocument } from '../../generated/graphql';
import { AskDialog } from '../../layout/ask-dialog';
import { Section } from '../../layout/section';
import { useQuotationAction } from '../actions/use-quotation-action';
import { privateAddress } from '../private-address';

export function LinkSection({
  quotation: { id, accessToken, status },
}: {
  quotation: QuotationDetailFragment;
}) {
  const translate = useTranslate();
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'quotations', action: 'edit' });
  const revoke = useQuotationAction(() => write(RevokeQuotationLinkDocument, { id }), 'action.done_revoke');
  if (!accessToken) return null;
  const copy = async () => {
    const link = privateAddress(accessToken);
    try {
      await navigator.clipboard.writeText(link);
      notify('quotation.link_copied', { type: 'success' });
    } catch {
      // Without HTTPS, or when the browser says no.
      notify('quotation.link_uncopied', { type: 'warning', messageArgs: { link }, autoHideDuration: null });
    }
  };
  return (
    <Section title={translate('quotation.link')}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate(status === 'PENDING' ? 'quotation.link_hint' : 'quotation.link_hint_read')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" size="small" onClick={copy}>
          {translate('quotation.link_copy')}
        </Button>
        {canAccess && (
          <Button size="small" color="error" onClick={() => setAsking(true)}>
            {translate('quotation.link_revoke')}
          </Button>
        )}
      </Box>
      <AskDialog
        open={asking}
        title="quotation.link_revoke"
        text="quotation.link_revoke_text"
        confirm="quotation.link_revoke"
        onClose={() => setAsking(false)}
        onConfirm={() => {
          revoke.mutate(undefined);
          setAsking(false);
        }}
      />
    </Section>
  );
}
