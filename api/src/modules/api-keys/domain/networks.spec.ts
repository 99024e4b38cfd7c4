import { describe, expect, it } from 'vitest';
import { parseNetwork, within } from './networks.js';

describe('a network', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7/32'],
    [' 192.0.2.0/24 ', '192.0.2.0/24'],
    ['2001:DB8::/32', '2001:db8::/32'],
    ['::1', '::1/128'],
    ['::ffff:192.0.2.7', '192.0.2.7/32'],
    ['0.0.0.0/0', '0.0.0.0/0'],
  ])('%s is %s', (text, network) => expect(parseNetwork(text)).toBe(network));

  it.each([
    '',
    'x',
    '192.0.2',
    '192.0.2.0/33',
    '192.0.2.0/',
    '192.0.2.0/-1',
    '2001:db8::/129',
    '1.2.3.4/8/8',
  ])('is not "%s"', (text) => expect(parseNetwork(text)).toBeNull());
});

describe('an address', () => {
  const allowed = within(['192.0.2.0/24', '2001:db8:1::/48', '::1/128']);

  it.each(['192.0.2.255', '::ffff:192.0.2.1', '2001:db8:1:ffff::9', '2001:DB8:1::', '::1'])(
    'is inside: %s',
    (ip) => expect(allowed(ip)).toBe(true),
  );

  it.each(['192.0.3.0', '::ffff:192.0.3.1', '2001:db8:2::', '::2', '::', 'x', null])('is outside: %s', (ip) =>
    expect(allowed(ip)).toBe(false),
  );

  it('is outside of nothing at all', () => expect(within([])('192.0.2.1')).toBe(false));
});
