import { describe, expect, it } from 'vitest';
import { changedFields, differingFields } from './changes';

const NAMES = ['name', 'email', 'specifications'] as const;

describe('changedFields', () => {
  const before = {
    name: 'Ana',
    email: null,
    specifications: { opacity: 10, color: 'gris', __extra: 1 },
    version: 3,
  };
  const changed = (after: Record<string, unknown>) =>
    changedFields<Record<string, unknown>>(NAMES, before, after);
  it('names nothing when nothing changed', () => {
    expect(changed({ ...before, version: 4 })).toEqual({});
  });
  it('takes an empty text for nothing', () => {
    expect(changed({ ...before, email: '' })).toEqual({});
    expect(changed({ ...before, name: '' })).toEqual({ name: null });
  });
  it('goes into nested figures', () => {
    const after = { ...before, specifications: { opacity: null, color: 'gris', __extra: 1 } };
    expect(changed(after)).toEqual({ specifications: { opacity: null } });
  });
  it('sends lists whole', () => {
    expect(changedFields<{ tags: string[] }>(['tags'], { tags: ['a'] }, { tags: ['a', 'b'] })).toEqual({
      tags: ['a', 'b'],
    });
  });
});

describe('differingFields', () => {
  it('names them', () => {
    expect(differingFields(NAMES, { name: 'Ana' }, { name: 'Eva', email: '' })).toEqual(['name']);
  });
});
