import { Skeleton } from '@mui/material';
import { useGetOne, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { WHOLE } from '../../data/whole';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { Section } from '../../layout/section';
import { SheetPage } from '../sheet-page';
import { AlternativesMatrix } from './alternatives-matrix';
import { Revisions } from './revisions';

/** A quotation's alternatives, and its revisions, against each other; fit for printing. */
export default function ComparePage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data } = useGetOne<QuotationDetailFragment>('quotations', { id, ...WHOLE });
  if (!data) return <Skeleton variant="rectangular" height={360} />;
  const { number, customer, options, revisions } = data;
  const [alternatives, revised] = [options.length > 1, revisions.length > 1];
  return (
    <SheetPage
      id={id}
      title={translate('compare.page', { number })}
      about={customer.name}
      lead={!alternatives && !revised && translate('compare.nothing')}
    >
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
    </SheetPage>
  );
}
