import { Box, Button, Paper, Skeleton, Typography } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { read, write } from '../data/request';
import { accepted } from '../data/user-errors';
import { useFormats } from '../format/use-formats';
import { MySessionsDocument, RevokeOtherSessionsDocument, RevokeSessionDocument } from '../generated/graphql';
import { PageTitle } from '../layout/page-title';
import { deviceOf } from './device';

const QUERY_KEY = ['sessions', 'mine'];

/** Where this person is signed in, and the way to end what they do not know or no longer use. */
export default function SessionsPage() {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const { moment } = useFormats();
  const { data } = useQuery({
    queryKey: QUERY_KEY,
    queryFn: async () => (await read(MySessionsDocument, {})).mySessions,
  });
  const end = useMutation({
    mutationFn: async (id: string | undefined) =>
      accepted(
        (id ? await write(RevokeSessionDocument, { id }) : await write(RevokeOtherSessionsDocument, {}))
          .payload,
      ),
    onSuccess: () => {
      notify('sessions.ended', { type: 'success' });
      void queries.invalidateQueries({ queryKey: QUERY_KEY });
    },
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  return (
    <Box sx={{ py: 2, px: { sm: 1 }, maxWidth: 860, display: 'grid', gap: 2 }}>
      <PageTitle>{translate('sessions.title')}</PageTitle>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          justifyContent: 'space-between',
          alignItems: 'center',
          gap: 1,
        }}
      >
        <Typography sx={{ color: 'text.secondary' }}>{translate('sessions.lead')}</Typography>
        {data && data.length > 1 && (
          <Button
            variant="outlined"
            color="error"
            loading={end.isPending}
            onClick={() => end.mutate(undefined)}
          >
            {translate('sessions.end_others')}
          </Button>
        )}
      </Box>
      {!data && <Skeleton variant="rectangular" height={160} />}
      {data?.map(({ id, current, userAgent, ip, createdAt, lastUsedAt }) => (
        <Paper
          key={id}
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
          <div>
            <Typography sx={{ fontWeight: 600 }}>
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
          </div>
          {current ? (
            <Typography sx={{ color: 'success.main', fontWeight: 600 }}>
              {translate('sessions.this')}
            </Typography>
          ) : (
            <Button size="small" color="error" disabled={end.isPending} onClick={() => end.mutate(id)}>
              {translate('sessions.end')}
            </Button>
          )}
        </Paper>
      ))}
    </Box>
  );
}
