import { expect, it } from 'vitest';
import { within } from '../../kernel/networks.js';
import { isPublic, PRIVATE_NETWORKS } from './addresses.js';

it.each([
  '1.1.1.1',
  '8.8.8.8',
  '100.63.255.255',
  '100.128.0.1',
  '172.15.255.255',
  '172.32.0.1',
  '192.0.1.1',
  '192.167.255.255',
  '192.169.0.1',
  '198.17.255.255',
  '198.20.0.1',
  '223.255.255.255',
  '2600:1901::1',
  '2606:4700:4700::1111',
  '2a00:1450:4003::8a',
])('%s is of the public internet', (ip) => expect(isPublic(ip)).toBe(true));

it.each([
  // This machine, and what stands for all of its addresses.
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '0.1.2.3',
  '::1',
  '::',
  // A company's own networks, carriers' (CGNAT), and IPv6's unique local ones.
  '10.0.0.1',
  '10.255.255.255',
  '100.64.0.1',
  '100.127.255.255',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.0.1',
  'fc00::1',
  'fd00:ec2::254',
  'fdff::1',
  // Link-local, with the metadata of clouds in it; and metadata elsewhere.
  '169.254.0.1',
  '169.254.169.254',
  '100.100.100.200',
  '192.0.0.192',
  '168.63.129.16',
  'fe80::1',
  'fe80::1%eth0',
  'febf::1',
  'fec0::1',
  // IPv4 in IPv6's clothes: mapped, compatible, NAT64, 6to4, Teredo.
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:8.8.8.8',
  '::ffff:0:127.0.0.1',
  '::127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b::127.0.0.1',
  '64:ff9b:1::1',
  '2002:7f00:1::',
  '2001:0:4136:e378:8000:63bf:3fff:fdd2',
  // Documentation, benchmarks, multicast, broadcast, reserved.
  '192.0.2.1',
  '198.51.100.1',
  '203.0.113.1',
  '198.18.0.1',
  '198.19.255.255',
  '192.88.99.1',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
  '2001:db8::1',
  '3fff::1',
  'ff02::1',
  '100::1',
  '5f00::1',
  // No address at all.
  '',
  'localhost',
  '127.1',
  '0x7f000001',
  '2130706433',
])('%s is not', (ip) => expect(isPublic(ip)).toBe(false));

it.each(['169.254.169.254', '100.100.100.200', 'fe80::1', '168.63.129.16', '0.0.0.0'])(
  '%s is in no private network unless it is named',
  (ip) => expect(within(PRIVATE_NETWORKS)(ip)).toBe(false),
);
