import type { Message } from '../../../kernel/fault.js';

/** The sentence of an explanation step, whether it was just computed or has been stored since. */
export const explanationMessage = ({
  code,
  params,
}: {
  readonly code: string;
  readonly params?: Message['params'];
}): Message => ({ key: `explanation.${code}`, params });
