import Outbox from '@mui/icons-material/OutboxOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

const MessageList = lazy(() => import('./message-list'));
const MessageShow = lazy(() => import('./message-show'));

export const messages: ResourceProps = {
  name: 'messages',
  icon: Outbox,
  list: MessageList,
  show: MessageShow,
};
