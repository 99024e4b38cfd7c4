import Overview from '@mui/icons-material/QueryStatsOutlined';
import { Menu } from 'react-admin';
import { useViewer } from '../auth/use-viewer';
import { MenuGroup } from './menu-group';
import { MENU_GROUPS } from './menu-groups';

/** Only what the role may read. */
export function MainMenu() {
  const mayNothing = useViewer()?.permissions.length === 0;
  return (
    <Menu>
      {!mayNothing && <Menu.DashboardItem leftIcon={<Overview />} />}
      {MENU_GROUPS.map((group) => (
        <MenuGroup key={group.label} {...group} />
      ))}
    </Menu>
  );
}
