import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDraft } from '../flow/draft';
import { film, readyDraft } from '../flow/fixtures';
import { newOpening, openingsOf } from '../flow/openings';
import { type DraftStorage, draftShelf } from './draft-shelf';
import { readDraft, VERSION, writeDraft } from './read-draft';

function storageOf(entries: Record<string, string> = {}, capacity = Number.POSITIVE_INFINITY) {
  const map = new Map(Object.entries(entries));
  const storage: DraftStorage = {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    removeItem: (key) => void map.delete(key),
    setItem: (key, value) => {
      if (map.size >= capacity && !map.has(key)) throw new DOMException('full', 'QuotaExceededError');
      map.set(key, value);
    },
  };
  return { map, storage };
}

describe('a stored draft', () => {
  it('comes back as it was', () => {
    const typed = { ...readyDraft(), rooms: [], goal: 'HEAT' as const };
    expect(readDraft(writeDraft(typed))).toEqual(typed);
  });

  it('of version 1 keeps its car, the film of that car, and agrees to no news', () => {
    const { vehicles, contact, ...typed } = readyDraft();
    const { marketing: _, ...kept } = contact;
    const glass = newOpening('g', 'SUNROOF', { width: '0,85' });
    const vehicle = { make: 'Kia', model: 'Rio', year: '', bodyType: 'SEDAN', openings: [glass] };
    const [option] = typed.options;
    const options = [{ ...option, rooms: { vehicle: film('SOL-CERAMIC-50') } }];
    const draft = { ...typed, options, contact: kept, vertical: 'AUTOMOTIVE', vehicle };
    expect(vehicles).toHaveLength(1);
    const read = readDraft(JSON.stringify({ version: 1, draft }));
    expect(read).toMatchObject({ contact: { name: 'Ana Muñoz', marketing: '' }, vehicles: [vehicle] });
    const [{ roomId = '' } = {}] = read ? openingsOf(read) : [];
    expect(read?.options[0]?.rooms[roomId]?.sku).toBe('SOL-CERAMIC-50');
  });

  it('of an older shape is brought to the one of today, step by step', () => {
    const old = JSON.stringify({ version: VERSION - 2, draft: { id: 'd1' } });
    const upgrades = {
      [VERSION - 2]: (draft: unknown) => ({ ...readyDraft(), ...Object(draft) }),
      [VERSION - 1]: (draft: unknown) => ({ ...Object(draft), goal: 'UV' }),
    };
    expect(readDraft(old, upgrades)).toEqual({ ...readyDraft(), goal: 'UV' });
  });

  it.each(['', 'null', '{}', '{"version":1,"draft":{}}', '{"version":99,"draft":{}}'])(
    'is not «%s»',
    (text) => {
      expect(readDraft(text)).toBeNull();
    },
  );

  it('never breaks the page, whatever is stored', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readDraft(text)).toBeNull();
      }),
    );
  });
});

describe('the shelf', () => {
  it('lists the drafts, the last changed first', () => {
    const { storage } = storageOf({ other: 'x' });
    const shelf = draftShelf(storage);
    shelf.save(newDraft('one', '2026-01-01T00:00:00.000Z'));
    shelf.save(newDraft('two', '2026-01-02T00:00:00.000Z'));
    expect(shelf.list().map(({ id }) => id)).toEqual(['two', 'one']);
    expect(shelf.find('one')?.id).toBe('one');
    shelf.remove('two');
    expect(shelf.list().map(({ id }) => id)).toEqual(['one']);
  });

  it('keeps aside what it cannot read', () => {
    const { map, storage } = storageOf({ 'lamina.draft.x': '{"version":7}' });
    expect(draftShelf(storage).list()).toEqual([]);
    expect(Object.fromEntries(map)).toEqual({ 'lamina.aside.x': '{"version":7}' });
  });

  it('leaves it in place when there is no room for a copy', () => {
    const { map, storage } = storageOf({ 'lamina.draft.x': 'broken' }, 1);
    expect(draftShelf(storage).find('x')).toBeNull();
    expect(map.get('lamina.draft.x')).toBe('broken');
  });

  it('says when nothing can be kept', () => {
    expect(draftShelf(storageOf({}, 0).storage).save(readyDraft())).toBe(false);
  });
});
