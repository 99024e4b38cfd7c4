import { expect, it } from 'vitest';
import { type Choice, offered, toggled } from './choice';

const shops: Choice = { channels: null, reminders: true };

it('offers the ways that reach somebody, and those that they chose before', () => {
  expect(offered(shops, ['SMS', 'EMAIL'])).toEqual(['EMAIL', 'SMS']);
  expect(offered({ ...shops, channels: ['WHATSAPP'] }, ['EMAIL'])).toEqual(['EMAIL', 'WHATSAPP']);
});

it('adds a way and takes it away again, in one order', () => {
  const both = toggled({ ...shops, channels: ['SMS'] }, 'EMAIL', true);
  expect(both).toEqual({ channels: ['EMAIL', 'SMS'], reminders: true });
  expect(toggled(toggled(both, 'SMS', false), 'EMAIL', false).channels).toEqual([]);
});
