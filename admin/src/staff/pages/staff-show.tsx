import { Box, Skeleton } from '@mui/material';
import { EditButton, ShowBase, useShowContext, useTranslate } from 'react-admin';
import { RecordHistoryLink } from '../../audit/record-history-link';
import { WHOLE } from '../../data/whole';
import { useFormats } from '../../format/use-formats';
import { Page } from '../../layout/page';
import { PageHeading } from '../../layout/page-heading';
import { AccessSection } from '../access/access-section';
import { SignInSection } from '../access/sign-in-section';
import { StaffSessions } from '../access/staff-sessions';
import type { StaffRecord } from '../operations';
import { ActiveButton } from './active-button';
import { RolesSection } from './roles-section';

function Body() {
  const { record: user } = useShowContext<StaffRecord>();
  const translate = useTranslate();
  const { date } = useFormats();
  if (!user) return <Skeleton variant="rectangular" height={520} />;
  return (
    <Page
      lead={
        <>
          <PageHeading>{user.name}</PageHeading>
          <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
            {user.email} · {translate(user.active ? 'staff.open' : 'staff.closed')} ·{' '}
            {translate('staff.since', { date: date(user.createdAt) })}
          </Box>
        </>
      }
      actions={
        <>
          <RecordHistoryLink id={user.id} />
          <ActiveButton user={user} />
          <EditButton variant="outlined" color="inherit" />
        </>
      }
    >
      <RolesSection user={user} />
      <SignInSection user={user} />
      <AccessSection user={user} />
      <StaffSessions userId={user.id} />
    </Page>
  );
}

const StaffShow = () => (
  <ShowBase queryOptions={WHOLE}>
    <Body />
  </ShowBase>
);

export default StaffShow;
