import { describe, expect, it } from 'vitest';
import { changed, historyOf, redone, settled, undone } from './history';

describe('undo', () => {
  it('goes back and forth, and forgets what came after when something else is done', () => {
    const three = ['b', 'c'].reduce((history, state) => changed(history, state), historyOf('a'));
    const back = undone(undone(three));
    expect(back.present).toBe('a');
    expect(undone(back)).toEqual(back);
    expect(redone(redone(back)).present).toBe('c');
    const other = changed(undone(three), 'x');
    expect(redone(other)).toEqual(other);
    expect(undone(other).present).toBe('b');
  });
  it('takes typing in one cell for one change, until another cell is typed into or the cell is left', () => {
    const typed = ['1', '1,', '1,2'].reduce((history, state) => changed(history, state, 'w1'), historyOf(''));
    expect(undone(typed).present).toBe('');
    const elsewhere = changed(typed, '1,2|5', 'w2');
    expect(undone(elsewhere).present).toBe('1,2');
    const again = changed(settled(typed), '1,25', 'w1');
    expect(undone(again).present).toBe('1,2');
  });
  it('does not count what changes nothing', () => {
    const history = historyOf('a');
    expect(changed(history, 'a')).toBe(history);
  });
  it('remembers the last 200', () => {
    const many = Array.from({ length: 300 }, (_, at) => at).reduce(
      (history, at) => changed(history, at),
      historyOf(-1),
    );
    expect(many.past).toHaveLength(200);
    expect(many.past[0]).toBe(99);
  });
});
