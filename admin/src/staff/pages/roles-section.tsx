import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useFormats } from '../../format/use-formats';
import { Section } from '../../layout/section';
import type { StaffRecord } from '../operations';

/** What the account holds. It may do whatever any of its roles grants, so the largest discount counts. */
export function RolesSection({ user: { roles } }: { user: StaffRecord }) {
  const translate = useTranslate();
  const { rate } = useFormats();
  const largest = Math.max(0, ...roles.map(({ discountLimit }) => Number(discountLimit)));
  return (
    <Section title={translate('resources.staff.fields.roles')}>
      {roles.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{translate('staff.no_roles')}</Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {roles.map(({ key, name }) => (
          <li key={key}>
            <Link component={RouterLink} to={`/roles/${key}/show`}>
              {name}
            </Link>
          </li>
        ))}
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('staff.discount', { rate: rate(String(largest)) })}
      </Typography>
    </Section>
  );
}
