import History from '@mui/icons-material/HistoryOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

const AuditList = lazy(() => import('./audit-list'));

export const audit: ResourceProps = { name: 'audit', icon: History, list: AuditList };
