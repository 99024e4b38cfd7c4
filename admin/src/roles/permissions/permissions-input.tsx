import { Box, FormHelperText, Skeleton, Typography } from '@mui/material';
import { useInput, useTranslate } from 'react-admin';
import { useViewer } from '../../auth/use-viewer';
import { GroupInput } from './group-input';
import { groupsOf } from './groups';
import { usePermissionList } from './use-permission-list';

/** Chooses permissions, thing by thing. What the person does not hold themselves they cannot give. */
export function PermissionsInput({ source }: { source: string }) {
  const translate = useTranslate();
  const list = usePermissionList();
  const mine = useViewer()?.permissions ?? [];
  const { field, fieldState } = useInput({ source, defaultValue: [] });
  if (!list) return <Skeleton variant="rectangular" height={420} sx={{ width: '100%' }} />;
  const words = new Map(list.map(({ key, description }) => [key, description]));
  return (
    <Box sx={{ width: '100%', mb: 2 }}>
      <Typography variant="h3" component="h2" sx={{ mt: 1 }}>
        {translate('role.permissions')}
      </Typography>
      {fieldState.error && <FormHelperText error>{fieldState.error.message}</FormHelperText>}
      {groupsOf(list.map(({ key }) => key)).map((group) => (
        <GroupInput
          key={group.name}
          group={group}
          held={field.value}
          mine={mine}
          words={words}
          onChange={field.onChange}
        />
      ))}
    </Box>
  );
}
