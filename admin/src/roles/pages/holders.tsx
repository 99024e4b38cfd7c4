import { Box, Link, Skeleton, Typography } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { StaffRowFragment } from '../../generated/graphql';
import { Section } from '../../layout/section';
import type { RoleRecord } from '../operations';

/** As many as are named; the list of the team has them all. */
const SHOWN = 20;

/** Who holds the role. */
export function Holders({ role: { key, holders } }: { role: RoleRecord }) {
  const translate = useTranslate();
  const { data } = useGetList<StaffRowFragment>('staff', {
    filter: { role: key },
    pagination: { page: 1, perPage: SHOWN },
    sort: { field: 'name', order: 'ASC' },
  });
  const filter = encodeURIComponent(JSON.stringify({ role: key }));
  return (
    <Section title={translate('resources.roles.fields.holders')}>
      {!data && <Skeleton variant="rectangular" height={48} />}
      {data?.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{translate('role.nobody')}</Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
        {data?.map(({ id, name, active }) => (
          <li key={id}>
            <Link component={RouterLink} to={`/staff/${id}/show`}>
              {name}
            </Link>
            {!active && ` · ${translate('staff.closed')}`}
          </li>
        ))}
      </Box>
      {holders > SHOWN && (
        <Link component={RouterLink} to={`/staff?filter=${filter}`}>
          {translate('role.all_holders', { count: holders })}
        </Link>
      )}
    </Section>
  );
}
