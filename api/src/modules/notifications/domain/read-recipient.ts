import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { takeText } from '../../../kernel/take-text.js';
import type { Channel } from './channel.js';
import { addressFor } from './reach.js';

const LONGEST_ADDRESS = 254;

/** An address as somebody of the shop typed it, in the form that providers take. */
export const readRecipient = (
  channel: Channel,
  typed: string,
  country: string,
  path = 'to',
): Result<string> => {
  const faults = FaultList.for([]);
  const text = takeText(faults, typed, { most: LONGEST_ADDRESS, required: true }, path);
  const checked = faults.result(text);
  if (!checked.ok) return checked;
  const address = addressFor(channel, text, country);
  if (address !== null) return accept(address);
  const key = channel === 'EMAIL' ? 'message.email' : 'message.phone';
  return refuse({ code: 'INVALID', message: { key }, path: [path] });
};
