import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from './permissions.js';
import { grantOfRoles } from './roles.js';

const predefined = (key: string) => ({ key, permissions: [], discountLimit: '0' });
const custom = (permissions: string[], discountLimit = '0') => ({ key: 'own', permissions, discountLimit });

describe('the grant of several roles', () => {
  it('is the union of their permissions, each once', () => {
    const both = grantOfRoles([predefined('installer'), custom(['customers:read_own', 'quotations:read'])]);
    expect(both.permissions).toEqual(['quotations:read', 'catalog:read', 'customers:read_own']);
  });

  it('takes off as much as the most generous of them', () => {
    expect(grantOfRoles([predefined('sales'), custom([], '0.2')]).discountLimit).toBe('0.2');
    expect(grantOfRoles([predefined('manager'), custom([], '0.2')]).discountLimit).toBe('0.3');
  });

  it('is everything for an administrator and nothing without a role', () => {
    expect(grantOfRoles([predefined('admin')]).permissions).toEqual(PERMISSIONS);
    expect(grantOfRoles([])).toEqual({ permissions: [], discountLimit: '0' });
  });

  it('holds nothing that this program does not know', () => {
    expect(grantOfRoles([custom(['moon:write', 'audit:read'])]).permissions).toEqual(['audit:read']);
  });

  it('of a predefined role is what the program says, whatever is stored beside its key', () => {
    const stored = { ...predefined('support'), permissions: ['users:admin'], discountLimit: '1' };
    expect(grantOfRoles([stored])).toEqual(grantOfRoles([predefined('support')]));
  });
});
