import Overview from '@mui/icons-material/QueryStatsOutlined';
import { Menu } from 'react-admin';

/** Only what the role may read: react-admin asks for each resource. */
export const MainMenu = () => (
  <Menu>
    <Menu.DashboardItem leftIcon={<Overview />} />
    <Menu.ResourceItem name="quotations" />
    <Menu.ResourceItem name="customers" />
    <Menu.ResourceItem name="products" />
    <Menu.ResourceItem name="categories" />
    <Menu.ResourceItem name="settings" />
  </Menu>
);
