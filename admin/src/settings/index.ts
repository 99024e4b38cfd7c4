import Store from '@mui/icons-material/StorefrontOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

const SettingsPage = lazy(() => import('./settings-page'));

/** One record, so its list is the form itself. */
export const settings: ResourceProps = { name: 'settings', icon: Store, list: SettingsPage };
