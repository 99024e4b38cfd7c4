const GROUPS = 8;

/** All eight groups of an IPv6 address, which may be written short. */
const groupsOf = (address: string): readonly string[] => {
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail?.split(':').filter(Boolean) ?? [];
  return [...left, ...Array<string>(Math.max(0, GROUPS - left.length - right.length)).fill('0'), ...right];
};

/**
 * What one subscriber's address is counted as: an IPv4 address itself, of an IPv6 address the first 64 bits, since
 * whoever has one has all of them.
 */
export const networkOf = (ip: string): string => {
  const address = ip.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  if (!address.includes(':')) return address;
  const prefix = groupsOf(address).slice(0, GROUPS / 2);
  return `${prefix.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
};
