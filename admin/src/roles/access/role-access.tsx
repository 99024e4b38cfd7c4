import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { write } from '../../data/request';
import { useAction } from '../../data/use-action';
import { SetRoleTwoFactorDocument } from '../../generated/graphql';
import { Section } from '../../layout/section';
import type { RoleRecord } from '../operations';
import { WindowDialog } from './window-dialog';
import { WindowText } from './window-text';

/** How the holders of the role get in. Administrators always may. */
export function RoleAccess({ role }: { role: RoleRecord }) {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const { key, version: expectedVersion, requiresTwoFactor } = role;
  const toggle = useAction(
    () => write(SetRoleTwoFactorDocument, { key, expectedVersion, required: !requiresTwoFactor }),
    { done: 'access.saved', refreshes: ['roles'] },
  );
  return (
    <Section title={translate('access.title')}>
      <Typography>
        {translate(requiresTwoFactor ? 'access.factor_required' : 'access.factor_free')}
      </Typography>
      <WindowText hours={role.accessHours} networks={role.accessNetworks} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          variant="outlined"
          color="inherit"
          loading={toggle.isPending}
          onClick={() => toggle.mutate(undefined)}
        >
          {translate(requiresTwoFactor ? 'access.free_factor' : 'access.require_factor')}
        </Button>
        {key !== 'admin' && (
          <Button variant="outlined" color="inherit" onClick={() => setAsking(true)}>
            {translate('access.edit')}
          </Button>
        )}
      </Box>
      {asking && <WindowDialog role={role} onClose={() => setAsking(false)} />}
    </Section>
  );
}
