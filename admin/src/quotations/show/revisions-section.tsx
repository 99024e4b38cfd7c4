import { Box, Button, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useFormats } from '../../format/use-formats';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { Section } from '../../layout/section';
import { StatusMark } from '../status-mark';

type Revision = QuotationDetailFragment['revisions'][number];

/** Where the older of the two is compared with the newer. */
const comparison = (quotation: Pick<Revision, 'id' | 'revision'>, other: Revision): string => {
  const [from, to] = other.revision < quotation.revision ? [other, quotation] : [quotation, other];
  return `/quotations/${quotation.id}/compare?${new URLSearchParams({ from: from.id, to: to.id })}`;
};

/** The other revisions of its number, each a click away and comparable with this one. */
export function RevisionsSection({ quotation }: { quotation: QuotationDetailFragment }) {
  const translate = useTranslate();
  const { money } = useFormats();
  if (quotation.revisions.length < 2) return null;
  return (
    <Section title={translate('quotation.revisions')}>
      {quotation.revisions.toReversed().map((revision) => (
        <Box
          key={revision.id}
          sx={{ display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'center', gap: 0.5 }}
        >
          <Typography sx={{ fontWeight: revision.id === quotation.id ? 600 : 400 }}>
            {revision.id === quotation.id ? (
              translate('quotation.revision', { revision: revision.revision })
            ) : (
              <Link component={RouterLink} to={`/quotations/${revision.id}/show`}>
                {translate('quotation.revision', { revision: revision.revision })}
              </Link>
            )}
          </Typography>
          <span>{money(revision.total, quotation.totals.currency)}</span>
          <StatusMark status={revision.status} />
          {revision.id !== quotation.id && (
            <Button size="small" component={RouterLink} to={comparison(quotation, revision)}>
              {translate('quotation.compare', { revision: revision.revision })}
            </Button>
          )}
        </Box>
      ))}
    </Section>
  );
}
