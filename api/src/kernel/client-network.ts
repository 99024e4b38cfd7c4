import { isIPv6 } from 'node:net';

/** The parts of an IPv6 address that name the network: a single client has the whole of the rest to itself. */
const NETWORK_PARTS = 4;

const expanded = (address: string): string[] => {
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  if (tail === undefined) return before;
  const after = tail === '' ? [] : tail.split(':');
  return [...before, ...Array<string>(Math.max(8 - before.length - after.length, 0)).fill('0'), ...after];
};

/** What counts as one client: an IPv4 address, or the /64 network of an IPv6 address. */
export const clientNetwork = (ip: string | null): string => {
  if (ip === null) return 'unknown';
  const address = ip.startsWith('::ffff:') && ip.includes('.') ? ip.slice('::ffff:'.length) : ip;
  if (!isIPv6(address)) return address;
  const parts = expanded(address).slice(0, NETWORK_PARTS);
  return `${parts.map((part) => Number.parseInt(part, 16).toString(16)).join(':')}::/64`;
};
