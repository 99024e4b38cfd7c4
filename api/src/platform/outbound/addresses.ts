import { isIPv4 } from 'node:net';
import { within } from '../../kernel/networks.js';

/**
 * IPv4 that leads to no host of the public internet: IANA's special-purpose registry, multicast, and the addresses at which
 * clouds tell a machine its own secrets (169.254.169.254, 100.100.100.200 and 192.0.0.192 are in networks that stand here anyway).
 */
const RESERVED_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** All that IPv6 gives to hosts: private, link-local, mapped and translated (NAT64) addresses are outside. */
const GLOBAL_V6 = ['2000::/3'];

/** Of these: Teredo and other protocols, documentation, and 6to4, which wraps any IPv4 address. */
const RESERVED_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const isReservedV4 = within(RESERVED_V4);
const isGlobalV6 = within(GLOBAL_V6);
const isReservedV6 = within(RESERVED_V6);

/** Whether an IP address is one of the public internet; everything that is not known to be is not. */
export const isPublic = (ip: string): boolean =>
  isIPv4(ip) ? !isReservedV4(ip) : isGlobalV6(ip) && !isReservedV6(ip);

/** What "private networks" are when nothing more exact is said: a company's own and this machine, no cloud's metadata. */
export const PRIVATE_NETWORKS = [
  '10.0.0.0/8',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::1/128',
  'fc00::/7',
];
