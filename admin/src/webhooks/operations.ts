import type { GetListParams } from 'react-admin';
import { changedFields } from '../data/changes';
import { type Operations, operation } from '../data/operation';
import { listOf, pageOf, recordOf, withoutEmpty } from '../data/paging';
import { accepted } from '../data/user-errors';
import {
  DeliveryListDocument,
  DeliveryOneDocument,
  EndpointListDocument,
  EndpointOneDocument,
  UpdateEndpointDocument,
  type UpdateWebhookEndpointInput,
} from '../generated/graphql';

export const ENDPOINT_FIELDS = ['name', 'url', 'events'] as const;

/** Endpoints are made on their own page, which shows the secret: react-admin would keep it with the record. */
export const webhookOperations: Operations = {
  GET_LIST: operation(
    EndpointListDocument,
    () => ({}),
    ({ webhookEndpoints }) => ({ data: webhookEndpoints, total: webhookEndpoints.length }),
  ),
  GET_ONE: operation(
    EndpointOneDocument,
    ({ id }) => ({ id }),
    ({ webhookEndpoint }) => recordOf(webhookEndpoint),
  ),
  UPDATE: operation(
    UpdateEndpointDocument,
    ({ id, data, previousData }) => ({
      id,
      input: changedFields<UpdateWebhookEndpointInput>(ENDPOINT_FIELDS, previousData, data),
    }),
    ({ updateWebhookEndpoint }) => ({ data: accepted(updateWebhookEndpoint).endpoint }),
  ),
};

export const deliveryOperations: Operations = {
  GET_LIST: operation(
    DeliveryListDocument,
    (params: GetListParams) => ({ ...pageOf(params), filter: withoutEmpty({ ...params.filter }) }),
    ({ webhookDeliveries }) => listOf(webhookDeliveries),
  ),
  GET_ONE: operation(
    DeliveryOneDocument,
    ({ id }) => ({ id }),
    ({ webhookDelivery }) => recordOf(webhookDelivery),
  ),
};
