import type { GetListParams, GetOneParams } from 'react-admin';
import { type Operations, operation } from '../data/operation';
import { listOf, pageOf, recordOf } from '../data/paging';
import {
  type MessageChannel,
  MessageListDocument,
  MessageOneDocument,
  type MessageState,
} from '../generated/graphql';

interface ListFilter {
  readonly state?: MessageState;
  readonly channel?: MessageChannel;
}

export const messageOperations: Operations = {
  GET_LIST: operation(
    MessageListDocument,
    (params: GetListParams) => {
      const { state, channel }: ListFilter = params.filter;
      return { ...pageOf(params), filter: { states: state && [state], channels: channel && [channel] } };
    },
    ({ outgoingMessages }) => listOf(outgoingMessages),
  ),
  GET_ONE: operation(
    MessageOneDocument,
    ({ id }: GetOneParams) => ({ id: String(id) }),
    ({ outgoingMessage }) => recordOf(outgoingMessage),
  ),
};
