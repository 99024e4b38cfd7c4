import { expect, test } from 'vitest';
import { isNetwork, isWithin } from './networks.js';

test.each([
  ['10.0.0.0/8', '10.255.255.255', true],
  ['10.0.0.0/8', '11.0.0.0', false],
  ['192.168.1.7', '192.168.1.7', true],
  ['192.168.1.7', '192.168.1.8', false],
  ['192.168.1.129/25', '192.168.1.200', true],
  ['192.168.1.129/25', '192.168.1.1', false],
  ['0.0.0.0/0', '200.1.2.3', true],
  ['0.0.0.0/0', '2001:db8::1', false],
  ['10.0.0.0/8', '::ffff:10.1.2.3', true],
  ['10.0.0.0/8', '::FFFF:10.1.2.3', true],
  ['10.0.0.0/8', '::ffff:11.1.2.3', false],
  ['2001:db8::/32', '2001:db8:ffff::1', true],
  ['2001:DB8::/32', '2001:db9::1', false],
  ['2001:db8::1', '2001:0db8:0:0:0:0:0:1', true],
  ['::/0', '2001:db8::1', true],
  ['::/0', '10.0.0.1', false],
])('%s and %s', (network, ip, expected) => expect(isWithin([network], ip)).toBe(expected));

test('any of the networks is enough; no address is in none', () => {
  expect(isWithin(['10.0.0.0/8', '2001:db8::/32'], '2001:db8::1')).toBe(true);
  expect(isWithin([], '10.0.0.1')).toBe(false);
  for (const ip of [null, '', 'x', '10.0.0']) expect(isWithin(['0.0.0.0/0', '::/0'], ip)).toBe(false);
});

test.each([
  ['10.0.0.0/8', true],
  ['10.0.0.1', true],
  ['::1', true],
  ['2001:db8::/128', true],
  ['10.0.0.0/33', false],
  ['2001:db8::/129', false],
  ['10.0.0.0/', false],
  ['10.0.0.0/-1', false],
  ['10.0.0.0/8/8', false],
  ['10.0.0/8', false],
  ['::ffff:10.0.0.0/104', false],
  ['fe80::1%eth0', false],
  ['office', false],
])('%s as a network', (text, expected) => expect(isNetwork(text)).toBe(expected));
