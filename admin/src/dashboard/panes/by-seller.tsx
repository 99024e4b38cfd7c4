import { useTranslate } from 'react-admin';
import { Section } from '../../layout/section';
import { listLink } from '../list-link';
import type { Report } from '../use-report';
import { FiguresTable } from './figures-table';

/** Who answers for the period's quotations, the largest value first. */
export function BySeller({ report: { bySeller, current, currency } }: { report: Report }) {
  const translate = useTranslate();
  const { from, until } = current;
  const title = translate('dashboard.by_seller');
  const rows = bySeller.map(({ id, name, figures }) => ({
    key: id ?? '',
    name: name ?? translate('dashboard.nobody'),
    to: id ? listLink({ from, until, sellerId: id }) : undefined,
    figures,
  }));
  return (
    <Section title={title}>
      <FiguresTable label={title} head={translate('dashboard.person')} rows={rows} currency={currency} />
    </Section>
  );
}
