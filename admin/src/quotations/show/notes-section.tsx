import { Button, Typography } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { Section } from '../../layout/section';

/** What shop and customer both read; of a draft, the way to change it and the amounts that the staff adds. */
export function NotesSection({ quotation: { id, notes, status } }: { quotation: QuotationDetailFragment }) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'quotations', action: 'edit' });
  return (
    <Section title={translate('quotation.notes')}>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {notes ?? translate('quotation.no_notes')}
      </Typography>
      {canAccess && status === 'DRAFT' && (
        <Button
          component={Link}
          to={`/quotations/${id}`}
          variant="outlined"
          color="inherit"
          sx={{ justifySelf: 'start' }}
        >
          {translate('draft.edit')}
        </Button>
      )}
    </Section>
  );
}
