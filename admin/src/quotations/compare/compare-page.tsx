import { Box, Button, Skeleton } from '@mui/material';
import { useGetOne, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { Page } from '../../layout/page';
import { PageTitle } from '../../layout/page-title';
import { Section } from '../../layout/section';
import { AlternativesMatrix } from './alternatives-matrix';
import { Revisions } from './revisions';

/** A quotation's alternatives, and its revisions, against each other; fit for printing. */
export default function ComparePage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data } = useGetOne<QuotationDetailFragment>('quotations', { id });
  if (!data) return <Skeleton variant="rectangular" height={360} />;
  const { number, options, revisions } = data;
  const [alternatives, revised] = [options.length > 1, revisions.length > 1];
  return (
    <Page
      width={1200}
      lead={!alternatives && !revised && translate('compare.nothing')}
      actions={
        <>
          <Button component={Link} to={`/quotations/${id}/show`}>
            {translate('compare.back')}
          </Button>
          <Button variant="outlined" onClick={() => window.print()}>
            {translate('compare.print')}
          </Button>
        </>
      }
    >
      <PageTitle>{translate('compare.page', { number })}</PageTitle>
      <Box className="print-alone" sx={{ display: 'grid', gap: 2 }}>
        {alternatives && (
          <Section title={translate('compare.alternatives')}>
            <AlternativesMatrix options={options} />
          </Section>
        )}
        {revised && (
          <Section title={translate('compare.revisions')}>
            <Revisions quotation={data} />
          </Section>
        )}
      </Box>
    </Page>
  );
}
