import type { MessageChannel } from '../generated/graphql';

/** How somebody wants to be told of their quotations. */
export interface Choice {
  /** Null: the shop chooses. */
  readonly channels: readonly MessageChannel[] | null;
  readonly reminders: boolean;
}

const CHANNELS: readonly MessageChannel[] = ['EMAIL', 'WHATSAPP', 'SMS'];

/** What there is to choose from: where the shop has an address, and what was chosen all the same. */
export const offered = (
  { channels }: Choice,
  reachableBy: readonly MessageChannel[],
): readonly MessageChannel[] =>
  CHANNELS.filter((channel) => reachableBy.includes(channel) || channels?.includes(channel));

/** The choice with a channel or without it. */
export const toggled = (choice: Choice, channel: MessageChannel, on: boolean): Choice => ({
  ...choice,
  channels: CHANNELS.filter((one) => (one === channel ? on : choice.channels?.includes(one))),
});
