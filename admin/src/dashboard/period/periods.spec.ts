import { expect, it } from 'vitest';
import { readPeriod } from './periods';

const read = (address: string, today = '2026-11-21') => readPeriod(new URLSearchParams(address), today);

it.each([
  ['', 'month', '2026-11-01', 'PREVIOUS_MONTH'],
  ['period=nonsense', 'month', '2026-11-01', 'PREVIOUS_MONTH'],
  ['period=days30', 'days30', '2026-10-23', 'PREVIOUS_PERIOD'],
  ['period=quarter', 'quarter', '2026-10-01', 'PREVIOUS_QUARTER'],
  ['period=year', 'year', '2026-01-01', 'PREVIOUS_YEAR'],
])('the address "%s" is %s from %s until today', (address, preset, from, comparison) => {
  expect(read(address)).toEqual({ preset, from, until: '2026-11-21', comparison });
});

it.each([
  ['2026-01-01', '2026-01-01'],
  ['2026-02-28', '2026-01-01'],
  ['2026-03-31', '2026-01-01'],
  ['2026-04-01', '2026-04-01'],
  ['2026-12-31', '2026-10-01'],
])('the quarter of %s begins on %s', (today, from) => expect(read('period=quarter', today).from).toBe(from));

it.each([
  ['from=2026-02-01&until=2026-02-28', undefined],
  ['from=2024-11-21&until=2026-11-21', undefined],
  ['from=2024-11-20&until=2026-11-21', 'dashboard.fault_long'],
  ['from=2026-02-02&until=2026-02-01', 'dashboard.fault_order'],
  ['from=&until=2026-02-01', 'dashboard.fault_days'],
  ['from=yesterday', 'dashboard.fault_days'],
])('own days %s: %s', (days, fault) => expect(read(`period=custom&${days}`).fault).toBe(fault));

it('own days begin with this month', () => {
  expect(read('period=custom')).toMatchObject({ from: '2026-11-01', until: '2026-11-21' });
});
