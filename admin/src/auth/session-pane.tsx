import { Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useFormats } from '../format/use-formats';
import type { MySessionsQuery } from '../generated/graphql';
import { deviceOf } from './device';

type Session = MySessionsQuery['mySessions'][number];

/** One sign-in on one device, and what can be done about it. */
export function SessionPane({ session, children }: { session: Session; children: ReactNode }) {
  const translate = useTranslate();
  const { moment } = useFormats();
  const { userAgent, ip, createdAt, lastUsedAt } = session;
  return (
    <Paper
      variant="outlined"
      sx={{
        p: 2,
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'space-between',
        alignItems: 'center',
        gap: 1,
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {userAgent ? deviceOf(userAgent) : translate('sessions.unknown')}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {[
            ip,
            translate('sessions.since', { moment: moment(createdAt) }),
            translate('sessions.used', { moment: moment(lastUsedAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      </Box>
      {children}
    </Paper>
  );
}
