import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { Timeline } from '../../layout/timeline';
import { foldHistory } from './fold-history';

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
  const { moment } = useFormats();
  const entries = foldHistory(history).map(({ latest: entry, entries: all }) => ({
    key: `${entry.at}${entry.kind}`,
    at: entry.at,
    ...(all.length > 1 && { since: all.at(-1)?.at }),
    actor: entry.actor,
    title:
      all.length > 1
        ? translate('history.updated_times', { count: all.length })
        : translate(`history.${entry.kind}`, { _: entry.kind, message: entry.message ?? '' }),
    details: (
      <>
        {all.length > 1 && (
          <Typography component="details" variant="body2">
            <summary>{translate('history.each_change')}</summary>
            {all.map(({ at }) => (
              <div key={at}>{moment(at)}</div>
            ))}
          </Typography>
        )}
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
