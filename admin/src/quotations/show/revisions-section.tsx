import { Box, Button, Link, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useFormats } from '../../format/use-formats';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { Section } from '../../layout/section';
import { StatusMark } from '../status-mark';

const CompareDialog = lazy(() => import('./compare-dialog'));

type Revision = QuotationDetailFragment['revisions'][number];

/** The other revisions of its number, each a click away and comparable with this one. */
export function RevisionsSection({ quotation }: { quotation: QuotationDetailFragment }) {
  const translate = useTranslate();
  const { money } = useFormats();
  const [other, setOther] = useState<Revision>();
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
            <Button size="small" onClick={() => setOther(revision)}>
              {translate('quotation.compare', { revision: revision.revision })}
            </Button>
          )}
        </Box>
      ))}
      {other && (
        <Suspense>
          <CompareDialog quotation={quotation} other={other} onClose={() => setOther(undefined)} />
        </Suspense>
      )}
    </Section>
  );
}
