import Jobs from '@mui/icons-material/PendingActionsOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

const JobList = lazy(() => import('./job-list'));
const JobShow = lazy(() => import('./job-show'));

export const jobs: ResourceProps = {
  name: 'jobs',
  icon: Jobs,
  list: JobList,
  show: JobShow,
  recordRepresentation: 'kind',
};
