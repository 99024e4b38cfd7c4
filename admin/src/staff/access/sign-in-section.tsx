import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetIdentity, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { write } from '../../data/request';
import { useAction } from '../../data/use-action';
import { ResetTwoFactorDocument } from '../../generated/graphql';
import { AskDialog } from '../../layout/ask-dialog';
import { Section } from '../../layout/section';
import type { StaffRecord } from '../operations';
import { PasswordDialog } from './password-dialog';

/** How the person signs in, and what to do when they cannot any more. One's own is changed elsewhere. */
export function SignInSection({ user: { id, hasTwoFactor } }: { user: StaffRecord }) {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const [asking, setAsking] = useState<'password' | 'factor'>();
  const reset = useAction(() => write(ResetTwoFactorDocument, { id }), {
    done: 'staff.factor_reset',
    refreshes: ['staff'],
  });
  return (
    <Section title={translate('staff.sign_in')}>
      <Typography>{translate(hasTwoFactor ? 'staff.with_factor' : 'staff.without_factor')}</Typography>
      {identity?.id === id ? (
        <Button
          component={Link}
          to="/security"
          variant="outlined"
          color="inherit"
          sx={{ justifySelf: 'start' }}
        >
          {translate('account.title')}
        </Button>
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button variant="outlined" color="inherit" onClick={() => setAsking('password')}>
            {translate('staff.set_password')}
          </Button>
          {hasTwoFactor && (
            <Button color="error" loading={reset.isPending} onClick={() => setAsking('factor')}>
              {translate('staff.reset_factor')}
            </Button>
          )}
        </Box>
      )}
      {asking === 'password' && <PasswordDialog userId={id} onClose={() => setAsking(undefined)} />}
      <AskDialog
        open={asking === 'factor'}
        title="staff.reset_factor"
        text="staff.reset_factor_text"
        confirm="staff.reset_factor"
        onClose={() => setAsking(undefined)}
        onConfirm={() => {
          setAsking(undefined);
          reset.mutate(undefined);
        }}
      />
    </Section>
  );
}
