import { describe, expect, it } from 'vitest';
import { VERTICALS } from '../../films/vocabulary';
import { type Draft, newDraft } from './draft';
import { addOpening, changeOpening, copyOpening, newOpening } from './openings';
import { presetsFor } from './presets';
import { addPreset, freeName } from './rooms';
import { faultsIn } from './steps';

const ids = () => {
  let last = 0;
  return () => {
    last += 1;
    return `i${last}`;
  };
};

describe('rooms from presets', () => {
  it('are complete and differ in their names', () => {
    for (const vertical of VERTICALS) {
      let draft: Draft = { ...newDraft('d', ''), vertical };
      const newId = ids();
      for (const preset of [...presetsFor(vertical), ...presetsFor(vertical)]) {
        draft = addPreset(draft, preset, { name: preset.key, decimalSign: ',', newId });
      }
      expect(new Set(draft.rooms.map(({ name }) => name)).size).toBe(draft.rooms.length);
      expect(faultsIn(draft, 'openings')).toEqual([]);
    }
  });

  it('count names on', () => {
    expect(freeName('Dormitorio', [])).toBe('Dormitorio');
    expect(freeName('Dormitorio', ['dormitorio ', 'Dormitorio 2'])).toBe('Dormitorio 3');
  });
});

describe('changing one opening', () => {
  it('leaves all others the very same objects', () => {
    const newId = ids();
    let draft: Draft = { ...newDraft('d', ''), vertical: 'RESIDENTIAL' };
    for (const preset of presetsFor('RESIDENTIAL')) {
      draft = addPreset(draft, preset, { name: preset.key, decimalSign: ',', newId });
    }
    const [first] = draft.rooms;
    const [opening] = first?.openings ?? [];
    const changed = changeOpening(draft, opening?.id ?? '', { width: '2' });
    expect(changed.rooms.slice(1).every((room, index) => room === draft.rooms[index + 1])).toBe(true);
    expect(changed.rooms[0]?.openings[1]).toBe(first?.openings[1]);
    expect(changed.rooms[0]?.openings[0]?.width).toBe('2');
  });

  it('adds and copies beside it', () => {
    const draft = addPreset({ ...newDraft('d', '') }, presetsFor('RESIDENTIAL')[0] ?? raise(), {
      name: 'Living',
      decimalSign: '.',
      newId: ids(),
    });
    const room = draft.rooms[0]?.id ?? '';
    const added = addOpening(draft, room, newOpening('n', 'DOOR'));
    expect(added.rooms[0]?.openings.map(({ id }) => id)).toEqual(['i2', 'i3', 'n']);
    const copied = copyOpening(added, room, 'i2', 'c');
    expect(copied.rooms[0]?.openings.map(({ id }) => id)).toEqual(['i2', 'c', 'i3', 'n']);
  });
});

const raise = (): never => {
  throw new Error('no preset');
};
