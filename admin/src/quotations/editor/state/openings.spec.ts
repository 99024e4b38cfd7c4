import { describe, expect, it } from 'vitest';
import { openingsOf } from './draft';
import { house, rowsOf, windowOf } from './fixtures';
import {
  addRow,
  duplicateRow,
  moveRow,
  newOpening,
  pasteRows,
  removeRow,
  rowLike,
  setCell,
  setCondition,
  setType,
} from './openings';

const row = (draft: ReturnType<typeof house>, id: string) => openingsOf(draft).find((one) => one.id === id);

describe('rows', () => {
  it('take what is typed, and share everything else with the draft before', () => {
    const draft = house();
    const typed = setCell(draft, 'w1', 'width', '2,40');
    expect(row(typed, 'w1')?.width).toBe('2,40');
    expect(row(draft, 'w1')?.width).toBe('1,2');
    expect(row(typed, 'w2')).toBe(row(draft, 'w2'));
    expect(typed.places[0]?.rooms[1]).toBe(draft.places[0]?.rooms[1]);
  });
  it('stay the same draft when nothing is typed, or there is no such row', () => {
    const draft = house();
    expect(setCell(draft, 'w1', 'width', '1,2')).toBe(draft);
    expect(setCell(draft, 'nowhere', 'width', '3')).toBe(draft);
    expect(removeRow(draft, 'nowhere')).toBe(draft);
  });
  it('take a kind and conditions', () => {
    const draft = setCondition(setType(house(), 'w1', 'DOOR'), 'w1', 'curvedGlass', true);
    expect(row(draft, 'w1')).toMatchObject({ type: 'DOOR', curvedGlass: true, difficultAccess: false });
  });
  it('are added below another one or at the end', () => {
    const draft = house();
    expect(rowsOf(addRow(draft, 'living', newOpening('new', 'DOOR'), 'w1'))[0]).toEqual(['w1', 'new', 'w2']);
    expect(rowsOf(addRow(draft, 'living', newOpening('new', 'DOOR')))[0]).toEqual(['w1', 'w2', 'new']);
  });
  it('begin like the last one, without its sizes', () => {
    const like = windowOf('w1', { type: 'SLIDING_DOOR' });
    expect(rowLike('new', like, 'WINDOW')).toMatchObject({
      id: 'new',
      type: 'SLIDING_DOOR',
      films: like.films,
      width: '',
    });
    expect(rowLike('new', undefined, 'DOOR').type).toBe('DOOR');
  });
  it('are duplicated, moved within their room, and removed', () => {
    const draft = house();
    const copied = duplicateRow(draft, 'w1', 'copy');
    expect(rowsOf(copied)[0]).toEqual(['w1', 'copy', 'w2']);
    expect(row(copied, 'copy')).toEqual({ ...row(draft, 'w1'), id: 'copy' });
    expect(rowsOf(moveRow(draft, 'w1', 1))[0]).toEqual(['w2', 'w1']);
    expect(moveRow(draft, 'w1', -1)).toBe(draft);
    expect(rowsOf(removeRow(draft, 'w1'))).toEqual([['w2'], ['w3']]);
  });
  it('that were pasted come behind the one below the cursor, or in its place', () => {
    const rows = [windowOf('p1'), windowOf('p2')];
    expect(rowsOf(pasteRows(house(), 'living', 'w1', rows, false))[0]).toEqual(['w1', 'p1', 'p2', 'w2']);
    expect(rowsOf(pasteRows(house(), 'living', 'w1', rows, true))[0]).toEqual(['p1', 'p2', 'w2']);
  });
});
