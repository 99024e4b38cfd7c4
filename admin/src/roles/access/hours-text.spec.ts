import { expect, it } from 'vitest';
import { hoursText, runsOf } from './hours-text';

it('joins days that follow each other', () => {
  expect(runsOf([3, 1, 2, 5])).toEqual([
    [1, 3],
    [5, 5],
  ]);
  expect(runsOf([])).toEqual([]);
});

it('writes a span as people say it', () => {
  expect(hoursText({ days: [1, 2, 3, 4, 5], from: '08:30', until: '18:00' }, 'es')).toBe(
    'lun–vie 08:30–18:00',
  );
  expect(hoursText({ days: [6], from: '22:00', until: '02:00' }, 'en')).toBe('Sat 22:00–02:00');
});
