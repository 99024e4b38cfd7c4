import { expect, test } from 'vitest';
import { stateMachine } from './state-machine.js';

test('allows exactly the transitions of its table', () => {
  const door = stateMachine<'open' | 'closed' | 'walled'>({
    open: ['closed'],
    closed: ['open', 'walled'],
    walled: [],
  });
  expect(door.allows('open', 'closed')).toBe(true);
  expect(door.allows('open', 'walled')).toBe(false);
  expect(door.allows('open', 'open')).toBe(false);
  expect(door.allows('walled', 'open')).toBe(false);
});
