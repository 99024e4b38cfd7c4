import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { Timeline } from '../../layout/timeline';

type Entry = QuotationDetailFragment['history'][number];

/** What was said with an entry, unless its own words already contain it. */
const said = ({ kind, message }: Entry): string | null => (kind === 'SELLER_ASSIGNED' ? null : message);

/** What happened to a quotation, the latest first. */
export function History({ history }: { history: readonly Entry[] }) {
  const translate = useTranslate();
  const entries = history.toReversed().map((entry) => ({
    key: `${entry.at}${entry.kind}`,
    at: entry.at,
    actor: entry.actor,
    title: translate(`history.${entry.kind}`, { _: entry.kind, message: entry.message ?? '' }),
    details: said(entry) && (
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {translate(`history.${entry.message}`, { _: `«${entry.message}»` })}
      </Typography>
    ),
  }));
  return <Timeline entries={entries} />;
}
