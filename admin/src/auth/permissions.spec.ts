import { describe, expect, it } from 'vitest';
import { mayDo } from './permissions';

const SUPPORT = ['quotations:read', 'catalog:read', 'customers:read'];

describe('mayDo', () => {
  it.each([
    ['quotations', 'list', true],
    ['quotations', 'show', true],
    ['quotations', 'edit', false],
    ['quotations', 'delete', false],
    ['customers', 'create', false],
    ['products', 'list', true],
    ['products.price', 'read', true],
    ['prices', 'create', false],
    ['settings', 'list', false],
    ['staff', 'list', false],
    ['audit', 'export', false],
    ['anything else', 'list', false],
  ])('support and %s/%s', (resource, action, may) => expect(mayDo(SUPPORT, resource, action)).toBe(may));
  it('takes one of several permissions for enough', () => {
    expect(mayDo(['quotations:read_own'], 'quotations', 'list')).toBe(true);
  });
});
