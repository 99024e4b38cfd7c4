import { Skeleton, Typography } from '@mui/material';
import { DeleteButton, EditButton, ShowBase, useShowContext, useTranslate } from 'react-admin';
import { WHOLE } from '../../data/whole';
import { useFormats } from '../../format/use-formats';
import { Page } from '../../layout/page';
import { PageHeading } from '../../layout/page-heading';
import { Section } from '../../layout/section';
import { RoleAccess } from '../access/role-access';
import type { RoleRecord } from '../operations';
import { PermissionSentences } from '../permissions/permission-sentences';
import { Holders } from './holders';

function Body() {
  const { record: role } = useShowContext<RoleRecord>();
  const translate = useTranslate();
  const { rate } = useFormats();
  if (!role) return <Skeleton variant="rectangular" height={520} />;
  return (
    <Page
      lead={
        <>
          <PageHeading>{role.name}</PageHeading>
          <p>{role.description}</p>
          {role.predefined && translate('role.predefined_lead')}
        </>
      }
      actions={
        <>
          {!role.predefined && <DeleteButton mutationMode="pessimistic" />}
          <EditButton variant="outlined" color="inherit" />
        </>
      }
    >
      <Section title={translate('role.permissions')}>
        <PermissionSentences held={role.permissions} />
        <Typography sx={{ fontWeight: 600 }}>
          {translate('staff.discount', { rate: rate(role.discountLimit) })}
        </Typography>
      </Section>
      <RoleAccess role={role} />
      <Holders role={role} />
    </Page>
  );
}

const RoleShow = () => (
  <ShowBase queryOptions={WHOLE}>
    <Body />
  </ShowBase>
);

export default RoleShow;
