import { Box, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { groupsOf } from './groups';
import { GROUP_STYLE } from './styles';
import { usePermissionList } from './use-permission-list';

/** What somebody may do, in sentences; things about which they may do nothing are left out. */
export function PermissionSentences({ held }: { held: readonly string[] }) {
  const translate = useTranslate();
  const list = usePermissionList();
  if (!list) return <Skeleton variant="rectangular" height={200} />;
  const granted = list.filter(({ key }) => held.includes(key));
  if (granted.length === 0)
    return <Typography sx={{ color: 'text.secondary' }}>{translate('role.nothing')}</Typography>;
  return (
    <Box component="dl" sx={{ m: 0 }}>
      {groupsOf(granted.map(({ key }) => key)).map(({ name }) => (
        <Box key={name} sx={GROUP_STYLE}>
          <dt>{translate(`permission.${name}`)}</dt>
          {granted
            .filter(({ key }) => key.startsWith(`${name}:`))
            .map(({ key, description }) => (
              <Typography key={key} component="dd" sx={{ m: 0, py: 0.75 }}>
                {description}
              </Typography>
            ))}
        </Box>
      ))}
    </Box>
  );
}
