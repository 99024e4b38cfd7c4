import type { MessageChannel } from '../generated/graphql';

export const CHANNELS: readonly MessageChannel[] = ['EMAIL', 'SMS', 'WHATSAPP'];
