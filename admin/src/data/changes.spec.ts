import { describe, expect, it } from 'vitest';
import { changedFields, differingFields } from './changes';

const NAMES = ['name', 'email', 'specifications'] as const;

describe('changedFields', () => {
  const before = { name: 'Ana', email: null, specifications: { opacity: 10, color: 'gris', __extra: 1 }, version: 3 };
  it('names nothing when nothing changed', () => {
    expect(changedFields(NAMES, before, { ...before, version: 4 })).toEqual({});
  });
  it('takes an empty text for nothing', () => {
    expect(changedFields(NAMES, before, { ...before, email: '' })).toEqual({});
    expect(changedFields(NAMES, before, { ...before, name: '' })).toEqual({ name: null });
  });
  it('goes into nested figures', () => {
    const after = { ...before, specifications: { opacity: null, color: 'gris', __extra: 1 } };
    expect(changedFields(NAMES, before, after)).toEqual({ specifications: { opacity: null } });
  });
  it('sends lists whole', () => {
    expect(changedFields(['tags'], { tags: ['a'] }, { tags: ['a', 'b'] })).toEqual({ tags: ['a', 'b'] });
  });
});

describe('differingFields', () => {
  it('names them', () => {
    expect(differingFields(NAMES, { name: 'Ana' }, { name: 'Eva', email: '' })).toEqual(['name']);
  });
});
