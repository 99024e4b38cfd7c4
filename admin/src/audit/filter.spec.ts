import { expect, it } from 'vitest';
import { auditFilter } from './filter';

it('takes whole days of the shop, and every action of a kind', () => {
  expect(auditFilter({ kind: 'price', from: '2026-11-20', until: '2026-11-21', actorId: '' }, 'UTC')).toEqual(
    {
      actions: ['price.set', 'price.deleted'],
      since: '2026-11-20T00:00:00.000Z',
      until: '2026-11-22T00:00:00.000Z',
    },
  );
  expect(auditFilter({}, 'UTC')).toEqual({});
});
