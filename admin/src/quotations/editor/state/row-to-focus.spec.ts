import { describe, expect, it } from 'vitest';
import { house } from './fixtures';
import { duplicateRow, removeRow } from './openings';
import { rowToFocus } from './row-to-focus';

const draft = house();
const doubled = duplicateRow(draft, 'w1', 'copy');

describe('the row to go on with', () => {
  it('is the one that came', () => {
    expect(rowToFocus(draft, doubled, 'w3')).toBe('copy');
    expect(rowToFocus(removeRow(draft, 'w2'), draft, 'w3')).toBe('w2');
  });
  it('is the one before those that went, or the first', () => {
    expect(rowToFocus(doubled, draft, 'copy')).toBe('w1');
    expect(rowToFocus(draft, removeRow(draft, 'w1'), 'w1')).toBe('w2');
  });
  it('is still the focused one when that stayed', () => {
    expect(rowToFocus(doubled, draft, 'w3')).toBe('w3');
  });
  it('is none when there is none', () => {
    expect(rowToFocus(draft, { ...draft, places: [] }, 'w1')).toBeUndefined();
  });
});
