import { Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { SessionPane } from '../../auth/session-pane';
import { read, write } from '../../data/request';
import { useAction } from '../../data/use-action';
import { RevokeSessionDocument, StaffSessionsDocument } from '../../generated/graphql';
import { Section } from '../../layout/section';

/** Where the account is open, and the way to end what should not be. */
export function StaffSessions({ userId: id }: { userId: string }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['staff', 'sessions', id],
    queryFn: async () => (await read(StaffSessionsDocument, { id })).staffSessions,
  });
  const end = useAction((session: string) => write(RevokeSessionDocument, { id: session }), {
    done: 'sessions.ended',
    refreshes: ['staff'],
  });
  return (
    <Section title={translate('staff.sessions')}>
      {!data && <Skeleton variant="rectangular" height={72} />}
      {data?.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{translate('staff.no_sessions')}</Typography>
      )}
      {data?.map((session) => (
        <SessionPane key={session.id} session={session}>
          <Button size="small" color="error" disabled={end.isPending} onClick={() => end.mutate(session.id)}>
            {translate('sessions.end')}
          </Button>
        </SessionPane>
      ))}
    </Section>
  );
}
