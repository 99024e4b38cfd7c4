import { BlockList, isIP } from 'node:net';

const MAPPED = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i;

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 4 ? 'ipv4' : 'ipv6');

interface Network {
  readonly address: string;
  readonly bits: number;
}

const read = (text: string): Network | null => {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  // An IPv4 network in IPv6's clothes: an address is compared as the IPv4 address that it is.
  if (version === 0 || rest.length > 0 || /^::ffff:/i.test(address) || address.includes('%')) return null;
  const most = version === 4 ? 32 : 128;
  if (bits === undefined) return { address, bits: most };
  return /^\d{1,3}$/.test(bits) && Number(bits) <= most ? { address, bits: Number(bits) } : null;
};

/** Whether a text is a network in CIDR form ("10.0.0.0/8", "2001:db8::/32") or a single address. */
export const isNetwork = (text: string): boolean => read(text) !== null;

/** Whether an address lies within any of the networks. An IPv4 address mapped into IPv6 counts as itself. */
export const isWithin = (networks: readonly string[], ip: string | null): boolean => {
  const address = ip?.replace(MAPPED, '') ?? '';
  if (isIP(address) === 0) return false;
  const family = familyOf(address);
  const list = new BlockList();
  for (const network of networks.map(read)) {
    // The list would find IPv4 addresses in networks of IPv6, too.
    if (network && familyOf(network.address) === family)
      list.addSubnet(network.address, network.bits, family);
  }
  return list.check(address, family);
};
