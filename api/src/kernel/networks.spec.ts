import { describe, expect, it } from 'vitest';
import { parseNetwork, within } from './networks.js';

describe('a network', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7/32'],
    [' 192.0.2.0/24 ', '192.0.2.0/24'],
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['2001:DB8::/32', '2001:db8::/32'],
    ['2001:db8::/128', '2001:db8::/128'],
    ['::1', '::1/128'],
    ['::/0', '::/0'],
    ['::ffff:192.0.2.7', '192.0.2.7/32'],
    ['0.0.0.0/0', '0.0.0.0/0'],
  ])('%s is %s', (text, network) => expect(parseNetwork(text)).toBe(network));

  it.each([
    '',
    'x',
    'office',
    '192.0.2',
    '10.0.0/8',
    '192.0.2.0/33',
    '192.0.2.0/',
    '192.0.2.0/-1',
    '2001:db8::/129',
    '1.2.3.4/8/8',
    '::ffff:10.0.0.0/104',
    '::ffff:0:0/96',
    'fe80::1%eth0',
  ])('is not "%s"', (text) => expect(parseNetwork(text)).toBeNull());
});

describe('an address', () => {
  const allowed = within(['192.0.2.0/24', '2001:db8:1::/48', '::1/128']);

  it.each(['192.0.2.255', '::ffff:192.0.2.1', '2001:db8:1:ffff::9', '2001:DB8:1::', '::1'])(
    'is inside of any: %s',
    (ip) => expect(allowed(ip)).toBe(true),
  );

  it.each([
    '192.0.3.0',
    '::ffff:192.0.3.1',
    '2001:db8:2::',
    '::2',
    '::',
    'fe80::1%eth0',
    '10.0.0',
    'x',
    '',
    null,
  ])('is outside of all: %s', (ip) => expect(allowed(ip)).toBe(false));

  it.each([
    ['10.0.0.0/8', '10.255.255.255', true],
    ['10.0.0.0/8', '11.0.0.0', false],
    ['192.168.1.7', '192.168.1.7', true],
    ['192.168.1.7', '192.168.1.8', false],
    ['192.168.1.129/25', '192.168.1.200', true],
    ['192.168.1.129/25', '192.168.1.1', false],
    ['0.0.0.0/0', '200.1.2.3', true],
    ['0.0.0.0/0', '2001:db8::1', false],
    ['10.0.0.0/8', '::FFFF:10.1.2.3', true],
    ['2001:DB8::/32', '2001:db9::1', false],
    ['2001:db8::1', '2001:0db8:0:0:0:0:0:1', true],
    ['::/0', '2001:db8::1', true],
    ['::/0', '10.0.0.1', false],
    ['::/0', '::ffff:10.0.0.1', false],
    ['::ffff:0:0/96', '10.0.0.1', false],
  ])('of %s or not: %s', (network, ip, expected) => expect(within([network])(ip)).toBe(expected));

  it('is outside of nothing at all', () => {
    expect(within([])('192.0.2.1')).toBe(false);
    for (const ip of [null, '', 'x', '10.0.0']) expect(within(['0.0.0.0/0', '::/0'])(ip)).toBe(false);
  });
});
