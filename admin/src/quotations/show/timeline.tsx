import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { QuotationDetailFragment } from '../../generated/graphql';

type Entry = QuotationDetailFragment['history'][number];

/** What was said with an entry, unless its own words already contain it. */
const said = ({ kind, message }: Entry): string | null => (kind === 'SELLER_ASSIGNED' ? null : message);

/** Who did what and when, the latest first. */
export function Timeline({ history, acceptance }: Pick<QuotationDetailFragment, 'history' | 'acceptance'>) {
  const translate = useTranslate();
  const { moment } = useFormats();
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {history.toReversed().map((entry, index) => (
        <Box
          component="li"
          key={`${entry.at}${entry.kind}`}
          sx={{
            position: 'relative',
            pl: 2.5,
            pb: 1.75,
            borderLeft: 1,
            borderColor: index === history.length - 1 ? 'transparent' : 'divider',
            '&::before': {
              content: '""',
              position: 'absolute',
              left: -5,
              top: 5,
              width: 9,
              height: 12,
              border: '1px solid',
              borderColor: 'text.primary',
              bgcolor: index === 0 ? 'text.primary' : 'background.paper',
            },
          }}
        >
          <Typography sx={{ fontWeight: 600 }}>
            {translate(`history.${entry.kind}`, { _: entry.kind, message: entry.message ?? '' })}
          </Typography>
          {said(entry) && (
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {translate(`history.${entry.message}`, { _: `«${entry.message}»` })}
            </Typography>
          )}
          {entry.kind === 'CONFIRMED' && acceptance?.channel && (
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {translate(`acceptance.by.${acceptance.channel}`)}
              {acceptance.note && `: ${acceptance.note}`}
            </Typography>
          )}
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {moment(entry.at)}
            {entry.actor && ` · ${entry.actor}`}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
