import Webhook from '@mui/icons-material/WebhookOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

const EndpointList = lazy(() => import('./endpoints/endpoint-list'));
const EndpointShow = lazy(() => import('./endpoints/endpoint-show'));
const EndpointEdit = lazy(() => import('./endpoints/endpoint-edit'));
const EndpointCreate = lazy(() => import('./endpoints/endpoint-create'));
const DeliveryList = lazy(() => import('./deliveries/delivery-list'));
const DeliveryShow = lazy(() => import('./deliveries/delivery-show'));

export const webhooks: ResourceProps = {
  name: 'webhooks',
  icon: Webhook,
  list: EndpointList,
  show: EndpointShow,
  edit: EndpointEdit,
  create: EndpointCreate,
  recordRepresentation: 'name',
};

export const webhookDeliveries: ResourceProps = {
  name: 'webhook-deliveries',
  list: DeliveryList,
  show: DeliveryShow,
};
