import { describe, expect, it } from 'vitest';
import { fill, match } from './match';

describe('match', () => {
  it.each([
    ['/', '/', {}],
    ['/laminas', '/laminas/', {}],
    ['/laminas/:sku', '/laminas/SOL-70', { sku: 'SOL-70' }],
    ['/laminas/:sku', '/laminas/a%2Fb%20c', { sku: 'a/b c' }],
  ])('%s is %s', (pattern, path, params) => expect(match(pattern, path)).toEqual(params));

  it.each([
    ['/laminas', '/laminas/SOL-70'],
    ['/laminas/:sku', '/laminas'],
    ['/laminas', '/films'],
    ['/laminas/:sku', '/laminas/%ff'],
  ])('%s is not %s', (pattern, path) => expect(match(pattern, path)).toBeUndefined());

  it('reads what fill wrote', () => {
    const params = { sku: 'ñ/50 %' };
    expect(match('/laminas/:sku', fill('/laminas/:sku', params))).toEqual(params);
  });
});
