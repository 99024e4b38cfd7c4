import { BlockList, isIP } from 'node:net';

type Family = 'ipv4' | 'ipv6';

const MAPPED = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i;
const BITS = { ipv4: 32, ipv6: 128 } as const;

/** An IPv4 address that came over an IPv6 socket is the IPv4 address. */
const addressOf = (text: string): { readonly address: string; readonly family: Family } | null => {
  const address = text.toLowerCase().replace(MAPPED, '');
  const family = isIP(address);
  return family === 0 ? null : { address, family: family === 4 ? 'ipv4' : 'ipv6' };
};

interface Network {
  readonly address: string;
  readonly family: Family;
  readonly bits: number;
}

const networkOf = (text: string): Network | null => {
  const [address = '', prefix, ...rest] = text.trim().split('/');
  const found = addressOf(address);
  if (!found || rest.length > 0 || (prefix !== undefined && !/^\d{1,3}$/.test(prefix))) return null;
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
  const list = new BlockList();
  for (const network of networks.map(networkOf)) {
    if (network) list.addSubnet(network.address, network.bits, network.family);
  }
  return (ip) => {
    const found = ip === null ? null : addressOf(ip);
    return found !== null && list.check(found.address, found.family);
  };
};
