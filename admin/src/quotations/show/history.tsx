import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { Timeline } from '../../layout/timeline';

type Entry = QuotationDetailFragment['history'][number];

/** What was said with an entry, unless its own words already contain it. */
const said = ({ kind, message }: Entry): string | null => (kind === 'SELLER_ASSIGNED' ? null : message);

const Said = ({ children }: { children: ReactNode }) => (
  <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
    {children}
  </Typography>
);

/** What happened to a quotation, the latest first. */
export function History({ history, acceptance }: Pick<QuotationDetailFragment, 'history' | 'acceptance'>) {
  const translate = useTranslate();
  const entries = history.toReversed().map((entry) => ({
    key: `${entry.at}${entry.kind}`,
    at: entry.at,
    actor: entry.actor,
    title: translate(`history.${entry.kind}`, { _: entry.kind, message: entry.message ?? '' }),
    details: (
      <>
        {said(entry) && <Said>{translate(`history.${entry.message}`, { _: `«${entry.message}»` })}</Said>}
        {entry.kind === 'CONFIRMED' && acceptance?.channel && (
          <Said>
            {translate(`acceptance.by.${acceptance.channel}`)}
            {acceptance.note && `: ${acceptance.note}`}
          </Said>
        )}
      </>
    ),
  }));
  return <Timeline entries={entries} />;
}
