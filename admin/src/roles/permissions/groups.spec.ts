import { expect, it } from 'vitest';
import { groupsOf, readingOf, toggled, withReading } from './groups';

const ALL = ['quotations:read', 'quotations:read_own', 'quotations:write', 'catalog:read', 'users:admin'];
const [quotations, catalogue] = groupsOf(ALL);

it('puts together what is about one thing', () => {
  expect(groupsOf(ALL)).toEqual([
    {
      name: 'quotations',
      reading: { all: 'quotations:read', own: 'quotations:read_own' },
      others: ['quotations:write'],
    },
    { name: 'catalog', reading: null, others: ['catalog:read'] },
    { name: 'users', reading: null, others: ['users:admin'] },
  ]);
});

it('holds all rows, one’s own or none, never two of them', () => {
  if (!quotations || !catalogue) throw new Error('There are two groups');
  expect(readingOf(quotations, ALL)).toBe('all');
  expect(withReading(quotations, ['quotations:read', 'users:admin'], 'own')).toEqual([
    'users:admin',
    'quotations:read_own',
  ]);
  expect(readingOf(quotations, withReading(quotations, ALL, 'none'))).toBe('none');
  expect(withReading(catalogue, ['users:admin'], 'all')).toEqual(['users:admin']);
});

it('turns one permission on and off', () => {
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  expect(toggled(['b'], 'a')).toEqual(['b', 'a']);
});
