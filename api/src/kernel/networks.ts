import { BlockList, isIP } from 'node:net';

type Family = 'ipv4' | 'ipv6';

const MAPPED = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i;
const BITS = { ipv4: 32, ipv6: 128 } as const;

interface Address {
  readonly address: string;
  readonly family: Family;
}

/** An IPv4 address that came over an IPv6 socket is the IPv4 address. One with a zone means something on one machine only. */
const addressOf = (text: string): Address | null => {
  const address = text.toLowerCase().replace(MAPPED, '');
  const version = address.includes('%') ? 0 : isIP(address);
  return version === 0 ? null : { address, family: version === 4 ? 'ipv4' : 'ipv6' };
};

interface Network extends Address {
  readonly bits: number;
}

const networkOf = (text: string): Network | null => {
  const [address = '', prefix, ...rest] = text.trim().split('/');
  const found = addressOf(address);
  if (!found || rest.length > 0 || (prefix !== undefined && !/^\d{1,3}$/.test(prefix))) return null;
  // IPv4 networks in IPv6's clothes: an address is compared as the IPv4 address that it is.
  if (found.address.startsWith('::ffff:')) return null;
  const most = BITS[found.family];
  const bits = prefix === undefined ? most : Number(prefix);
  return bits <= most ? { ...found, bits } : null;
};

/** "192.0.2.0/24", "2001:db8::/32" or a single address in CIDR form; null when it is no network. */
export const parseNetwork = (text: string): string | null => {
  const network = networkOf(text);
  return network && `${network.address}/${network.bits}`;
};

/** Tells whether addresses are within any of these networks. */
export const within = (networks: readonly string[]): ((ip: string | null) => boolean) => {
  // A list for each: one for both would find IPv4 addresses in networks of IPv6, too.
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const network of networks.map(networkOf)) {
    if (network) lists[network.family].addSubnet(network.address, network.bits, network.family);
  }
  return (ip) => {
    const found = ip === null ? null : addressOf(ip);
    return found !== null && lists[found.family].check(found.address, found.family);
  };
};
