import { describe, expect, it } from 'vitest';
import { keyOf, PAUSE_MS, typedAfter } from './chord';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  keyOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });
const CHORDS = ['g c', 'g l', 'n c', '?'];

describe('shortcuts', () => {
  it('name a key with Ctrl and with Cmd alike, in either case', () => {
    expect([press('k', { ctrlKey: true }), press('K', { metaKey: true })]).toEqual(['mod+k', 'mod+k']);
    expect([press('G'), press('?')]).toEqual(['g', '?']);
  });

  it('leave keys alone that are not characters, or are pressed with Alt', () => {
    expect([press('Shift'), press('ArrowDown'), press('g', { altKey: true })]).toEqual([null, null, null]);
  });

  it('take two keys together when the second comes soon enough', () => {
    const first = typedAfter(null, 'g', 0, CHORDS);
    expect(typedAfter(first, 'c', PAUSE_MS, CHORDS).keys).toBe('g c');
    expect(typedAfter(first, 'c', PAUSE_MS + 1, CHORDS).keys).toBe('c');
  });

  it('begin anew with a key that does not go on', () => {
    const first = typedAfter(null, 'g', 0, CHORDS);
    expect(typedAfter(first, 'n', 1, CHORDS).keys).toBe('n');
    expect(typedAfter(typedAfter(first, 'n', 1, CHORDS), 'c', 2, CHORDS).keys).toBe('n c');
  });
});
