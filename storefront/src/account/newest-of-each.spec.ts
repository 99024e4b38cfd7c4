import { expect, it } from 'vitest';
import { newestOfEach } from './newest-of-each';

it('keeps the newest revision of each number, in their order', () => {
  const list = [
    { number: 'B', revision: 1 },
    { number: 'A', revision: 1 },
    { number: 'B', revision: 3 },
    { number: 'B', revision: 2 },
  ];
  expect(newestOfEach(list)).toEqual([list[2], list[1]]);
});
