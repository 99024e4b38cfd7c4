import ExpandMore from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { LineTable } from './line-table';
import { Totals } from './totals';

/** An alternative that was not chosen: its name and total, the rest one click away. */
export function FoldedAlternative({
  option: { name, lines, totals },
}: {
  option: QuotationDetailFragment['options'][number];
}) {
  const translate = useTranslate();
  const { money } = useFormats();
  return (
    <Accordion
      disableGutters
      square
      slotProps={{ transition: { unmountOnExit: true }, heading: { component: 'h2' } }}
    >
      <AccordionSummary expandIcon={<ExpandMore />}>
        <Box
          component="span"
          sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, width: '100%', pr: 2 }}
        >
          <b>{translate('quotation.alternative', { name })}</b>
          <span>{money(totals.total, totals.currency)}</span>
        </Box>
      </AccordionSummary>
      <AccordionDetails sx={{ display: 'grid', gap: 1.5 }}>
        <LineTable lines={lines} currency={totals.currency} />
        <Totals totals={totals} />
      </AccordionDetails>
    </Accordion>
  );
}
