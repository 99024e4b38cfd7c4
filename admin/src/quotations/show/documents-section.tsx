import { Box, Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useCanAccess, useNotify, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { read } from '../../data/request';
import { openFile } from '../../exports/open-file';
import {
  type QuotationDetailFragment,
  QuotationPdfDocument,
  WorkOrderPdfDocument,
} from '../../generated/graphql';
import { Section } from '../../layout/section';

/** The quotation as its customer gets it, and what the installers take along. Addresses live for minutes: each click asks for one. */
export function DocumentsSection({ quotation: { id } }: { quotation: QuotationDetailFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { canAccess } = useCanAccess({ resource: 'rule-sets', action: 'list' });
  const { mutate, isPending } = useMutation({
    mutationFn: (document: typeof QuotationPdfDocument | typeof WorkOrderPdfDocument) =>
      read(document, { id }),
    onSuccess: ({ quotation }) => {
      if (quotation) openFile(quotation.url);
      else notify('quotation.pdf_failed', { type: 'error' });
    },
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  const button = (label: string, document: Parameters<typeof mutate>[0]) => (
    <Button
      variant="outlined"
      size="small"
      color="inherit"
      disabled={isPending}
      onClick={() => mutate(document)}
    >
      {translate(label)}
    </Button>
  );
  return (
    <Section title={translate('quotation.documents')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {button('quotation.pdf', QuotationPdfDocument)}
        {button('quotation.work_order', WorkOrderPdfDocument)}
        {canAccess && (
          <Button
            component={Link}
            to={`/quotations/${id}/margins`}
            variant="outlined"
            size="small"
            color="inherit"
          >
            {translate('margin.open')}
          </Button>
        )}
      </Box>
    </Section>
  );
}
