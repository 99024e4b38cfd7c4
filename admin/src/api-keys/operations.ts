import type { GetListParams } from 'react-admin';
import { changedFields } from '../data/changes';
import { type Operations, operation } from '../data/operation';
import { listOf, pageOf, recordOf } from '../data/paging';
import { accepted } from '../data/user-errors';
import { filled } from '../forms/lines';
import {
  KeyListDocument,
  KeyOneDocument,
  type UpdateApiKeyInput,
  UpdateKeyDocument,
} from '../generated/graphql';

/** What changes of a key; what it may do never does. */
export const KEY_FIELDS = ['name', 'budget', 'networks'] as const;

/** Keys are made on their own page, which shows the secret: react-admin would keep it with the record. */
export const keyOperations: Operations = {
  GET_LIST: operation(
    KeyListDocument,
    (params: GetListParams) => pageOf(params),
    ({ apiKeys }) => listOf(apiKeys),
  ),
  GET_ONE: operation(
    KeyOneDocument,
    ({ id }) => ({ id }),
    ({ apiKey }) => recordOf(apiKey),
  ),
  UPDATE: operation(
    UpdateKeyDocument,
    ({ id, data, previousData }) => ({
      id,
      input: changedFields<UpdateApiKeyInput>(KEY_FIELDS, previousData, {
        ...data,
        networks: filled(data.networks),
      }),
    }),
    ({ updateApiKey }) => ({ data: accepted(updateApiKey).apiKey }),
  ),
};
