import { describe, expect, it } from 'vitest';
import { filmWith } from '../films/fixtures';
import { applyFilter, isFiltering, readFilter, writeFilter } from './filter';

describe('a filter in the address', () => {
  it('is read as it was written', () => {
    const address = '?goal=heat&category=solar-control&vertical=residential&light=35&heat=50&compare=A,B';
    expect(writeFilter(readFilter(address))).toBe(address);
  });
  it('leaves out what it does not know', () => {
    const address = '?goal=beauty&vertical=boats&light=-3&heat=abc&uv=101&privacy=0';
    expect(writeFilter(readFilter(address))).toBe('');
  });
  it('compares four at most, each once', () =>
    expect(readFilter('?compare=A,B,A,,C,D,E').compared).toEqual(['A', 'B', 'C', 'D']));
  it('does not count what is compared', () => {
    expect(isFiltering(readFilter('?compare=A'))).toBe(false);
    expect(isFiltering(readFilter('?uv=90'))).toBe(true);
  });
});

describe('the films that are left', () => {
  const dark = filmWith({ visibleLightTransmission: 5, heatRejection: 60, opacity: 95 }, { sku: 'DARK' });
  const clear = filmWith(
    { visibleLightTransmission: 70, heatRejection: 50, uvProtection: 99 },
    { sku: 'CLEAR' },
  );
  const films = [dark, clear];
  const left = (search: string) => applyFilter(films, readFilter(search)).map(({ sku }) => sku);
  it.each([
    ['', ['DARK', 'CLEAR']],
    ['?light=50', ['CLEAR']],
    ['?heat=55', ['DARK']],
    ['?uv=1', ['CLEAR']],
    ['?privacy=90', ['DARK']],
    ['?category=vinyl', []],
    ['?vertical=automotive', []],
    ['?goal=heat', ['CLEAR', 'DARK']],
  ])('%s leaves %j', (search, skus) => expect(left(search)).toEqual(skus));
});
