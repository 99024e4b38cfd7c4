import type { Message } from '../../../kernel/fault.js';
import type { faultMessages } from './fault-messages.js';

export type FaultKey = keyof typeof faultMessages.es;

/** A message of this module: a key that has no sentence does not compile. */
export const sentence = (key: FaultKey, params?: Message['params']): Message => ({ key, params });
