import Overview from '@mui/icons-material/QueryStatsOutlined';
import { Menu } from 'react-admin';
import { useViewer } from '../auth/use-viewer';
import { MenuGroup } from './menu-group';

/** Only what the role may read. */
export function MainMenu() {
  const mayNothing = useViewer()?.permissions.length === 0;
  return (
    <Menu>
      {!mayNothing && <Menu.DashboardItem leftIcon={<Overview />} />}
      <MenuGroup label="layout.sales" resources={['quotations', 'customers', 'messages']} />
      <MenuGroup label="layout.catalogue" resources={['products', 'categories', 'rule-sets']} />
      <MenuGroup label="layout.people" resources={['staff', 'roles', 'keys']} />
      <MenuGroup label="layout.shop" resources={['settings', 'templates', 'webhooks', 'audit', 'jobs']} />
    </Menu>
  );
}
