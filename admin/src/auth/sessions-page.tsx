import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { read, write } from '../data/request';
import { accepted } from '../data/user-errors';
import { MySessionsDocument, RevokeOtherSessionsDocument, RevokeSessionDocument } from '../generated/graphql';
import { PageTitle } from '../layout/page-title';
import { SessionPane } from './session-pane';

const QUERY_KEY = ['sessions', 'mine'];

/** Where this person is signed in, and the way to end what they do not know or no longer use. */
export default function SessionsPage() {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
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
      {data?.map((session) => (
        <SessionPane key={session.id} session={session}>
          {session.current ? (
            <Typography sx={{ color: 'success.main', fontWeight: 600 }}>
              {translate('sessions.this')}
            </Typography>
          ) : (
            <Button
              size="small"
              color="error"
              disabled={end.isPending}
              onClick={() => end.mutate(session.id)}
            >
              {translate('sessions.end')}
            </Button>
          )}
        </SessionPane>
      ))}
    </Box>
  );
}
