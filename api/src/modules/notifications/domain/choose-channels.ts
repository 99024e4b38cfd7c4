import { CHANNELS, type Channel, type Reason } from './channel.js';

/** What a customer wants; without a choice of theirs the shop chooses. */
export interface Preference {
  readonly channels: readonly Channel[] | null;
  readonly reminders: boolean;
}

/** Addresses in the form that providers take; null where there is none that could be reached. */
export type Addresses = Readonly<Record<Channel, string | null>>;

export interface Chosen {
  readonly channel: Channel;
  /** Empty when there is none. */
  readonly recipient: string;
  /** Why it is not sent; null: it is. */
  readonly skipped: Reason | null;
}

const NO_CHOICE: Preference = { channels: null, reminders: true };

/** Of those that customers did not choose among, the first that reaches them. */
const PREFERRED: readonly Channel[] = ['EMAIL', 'WHATSAPP', 'SMS'];

/**
 * By which channels a customer is told, and what is not sent for which reason: what they asked for and do not get is told
 * as well, so that the shop can see it.
 */
export const chooseChannels = (
  addresses: Addresses,
  available: ReadonlySet<Channel>,
  preference: Preference | null,
  isReminder: boolean,
): readonly Chosen[] => {
  const { channels, reminders } = preference ?? NO_CHOICE;
  const to = (channel: Channel, skipped: Reason | null = null): Chosen => ({
    channel,
    recipient: addresses[channel] ?? '',
    skipped,
  });
  const reaches = (channel: Channel) => addresses[channel] !== null && available.has(channel);
  const usual = PREFERRED.find(reaches) ?? PREFERRED.find((channel) => addresses[channel] !== null);
  if (isReminder && !reminders) return [to(usual ?? 'EMAIL', 'OPTED_OUT')];
  const wanted = channels ?? (usual ? [usual] : []);
  if (wanted.length === 0) return [to(usual ?? 'EMAIL', channels ? 'OPTED_OUT' : 'NO_ADDRESS')];
  return CHANNELS.filter((channel) => wanted.includes(channel)).map((channel) => {
    if (addresses[channel] === null) return to(channel, 'NO_ADDRESS');
    return to(channel, available.has(channel) ? null : 'NOT_CONFIGURED');
  });
};
