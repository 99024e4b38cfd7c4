import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { Section } from '../../layout/section';

/** What shop and customer both read. */
export function NotesSection({ quotation: { notes } }: { quotation: QuotationDetailFragment }) {
  const translate = useTranslate();
  return (
    <Section title={translate('quotation.notes')}>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {notes ?? translate('quotation.no_notes')}
      </Typography>
    </Section>
  );
}
