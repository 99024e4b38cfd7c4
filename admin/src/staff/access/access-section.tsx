import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetIdentity, useTranslate } from 'react-admin';
import { write } from '../../data/request';
import { useAction } from '../../data/use-action';
import { useFormats } from '../../format/use-formats';
import { SetAccessExceptionDocument } from '../../generated/graphql';
import { Section } from '../../layout/section';
import { WindowText } from '../../roles/access/window-text';
import type { StaffRecord } from '../operations';
import { ExceptionDialog } from './exception-dialog';

/** When and from where the account may be used: what its roles say, and the exception from it. */
export function AccessSection({ user }: { user: StaffRecord }) {
  const translate = useTranslate();
  const { moment } = useFormats();
  const { identity } = useGetIdentity();
  const [asking, setAsking] = useState(false);
  const { id, version: expectedVersion, accessExceptionUntil: until, accessExceptionReason: reason } = user;
  const end = useAction(() => write(SetAccessExceptionDocument, { id, expectedVersion }), {
    done: 'access.exception_ended',
    refreshes: ['staff'],
  });
  return (
    <Section title={translate('access.title')}>
      {user.roles.map((role) => (
        <Box key={role.key}>
          <Typography sx={{ fontWeight: 600 }}>{role.name}</Typography>
          <WindowText hours={role.accessHours} networks={role.accessNetworks} />
        </Box>
      ))}
      {until && (
        <Typography sx={{ color: 'warning.main' }}>
          {translate('access.exception_until', { moment: moment(until) })} {reason}
        </Typography>
      )}
      {identity?.id !== id && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button variant="outlined" color="inherit" onClick={() => setAsking(true)}>
            {translate('access.exception')}
          </Button>
          {until && (
            <Button color="error" loading={end.isPending} onClick={() => end.mutate(undefined)}>
              {translate('access.end_exception')}
            </Button>
          )}
        </Box>
      )}
      {asking && <ExceptionDialog user={user} onClose={() => setAsking(false)} />}
    </Section>
  );
}
