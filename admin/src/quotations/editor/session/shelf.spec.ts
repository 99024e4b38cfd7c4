import { describe, expect, it } from 'vitest';
import { counted, house } from '../state/fixtures';
import { newDraft } from '../state/new-draft';
import { isNew, opened, shop } from './fixtures';
import { NOBODY, newWork, saysNothing } from './work';

const NOW = '2026-11-21T12:00:00Z';
const untouched = () => newWork(newDraft('RESIDENTIAL', 'Espacio 1', counted()), NOBODY, 'key', NOW);
const write = (notes: string) => (draft: ReturnType<typeof house>) => ({ ...draft, notes });

describe('what is kept of new work', () => {
  it('is nothing before anything was typed', () => {
    const { session, shelf } = opened(untouched(), shop([]));
    session.flush();
    session.close();
    expect(shelf.find('work')).toBeUndefined();
  });
  it('is what was typed, and nothing once all of it is gone', () => {
    const { session, shelf } = opened(untouched(), shop([]));
    session.change(write('Llamar'));
    session.flush();
    expect(shelf.unsaved()).toHaveLength(1);
    session.change(write(''));
    session.flush();
    expect(shelf.unsaved()).toEqual([]);
    session.close();
    expect(shelf.find('work')).toBeUndefined();
  });
  it('is listed for its customer, rows or anything else that it says', () => {
    expect(saysNothing(untouched())).toBe(true);
    expect(saysNothing(isNew())).toBe(false);
    expect(saysNothing({ ...untouched(), draft: house() })).toBe(false);
    expect(saysNothing({ ...untouched(), customer: { kind: 'new', name: ' ', email: '', phone: '' } })).toBe(
      true,
    );
  });
});
