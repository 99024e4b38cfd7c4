import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CreateQuotationInput } from '../../generated/graphql';
import type { Price } from '../../price/price';
import type { Draft } from '../flow/draft';
import { addOption, chooseFilm } from '../flow/films';
import { film, readyDraft } from '../flow/fixtures';
import { changeOpening, openingsOf } from '../flow/openings';
import { presetsFor } from '../flow/presets';
import { removeOpening, removeOption } from '../flow/removal';
import { addPreset } from '../flow/rooms';
import { draftShelf } from '../keep/draft-shelf';
import type { Answer } from '../requests/answer';
import type { Submitted } from '../requests/submission';
import { browserStorage } from './storage';
import { createWorkspace } from './workspace';

type Submission = { input: CreateQuotationInput; answer: (answer: Answer<Submitted>) => void };

const RECEIVED: Answer<Submitted> = {
  kind: 'data',
  data: { number: 'Q-1', token: 't', total: '1', currency: 'USD' },
};

/** A browser with two drafts, whose shop answers when the test says so. */
function setUp(price: Answer<Price> = { kind: 'unanswered', retryAfter: null }) {
  const shelf = draftShelf(browserStorage().storage);
  const second = { ...readyDraft(), id: 'd2' };
  for (const draft of [readyDraft(), second]) shelf.save(draft);
  const sent: Submission[] = [];
  const told: string[] = [];
  const lostConsents = 1;
  let ids = 0;
  const workspace = createWorkspace({
    shelf,
    ask: async () => price,
    submit: (input) => new Promise((answer) => sent.push({ input, answer })),
    agree: async (...words) => told.push(words.join(' ')) > lostConsents,
    language: 'es',
    now: () => new Date('2026-01-01T12:00:00Z'),
    newId: () => {
      ids += 1;
      return `key${ids}`;
    },
  });
  workspace.open('d1');
  const note = (notes: string) => workspace.change((now) => ({ ...now, contact: { ...now.contact, notes } }));
  const draft = (): Draft => workspace.state().draft ?? readyDraft();
  return { workspace, shelf, sent, told, note, draft };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

describe('the workspace', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('keeps what is typed while the quote is on its way, and says that it is not in it', async () => {
    const { workspace, sent, note, draft } = setUp();
    void workspace.submit();
    note('Timbre malo');
    sent[0]?.answer(RECEIVED);
    await settled();
    expect(draft().contact.notes).toBe('Timbre malo');
    expect(draft().receipt).toMatchObject({ number: 'Q-1', changedSince: true });
  });

  it('changes nothing of what the shop has already', async () => {
    const { workspace, sent, note, draft } = setUp();
    void workspace.submit();
    sent[0]?.answer(RECEIVED);
    await settled();
    note('Tarde');
    expect(draft().contact.notes).toBe('');
    expect(draft().receipt?.changedSince).toBe(false);
  });

  it('writes down an answer for a draft that was left, and sends the open one after it', async () => {
    const { workspace, shelf, sent, draft } = setUp();
    void workspace.submit();
    workspace.open('d2');
    void workspace.submit();
    sent[0]?.answer(RECEIVED);
    await settled();
    expect(shelf.find('d1')?.receipt?.number).toBe('Q-1');
    expect(sent).toHaveLength(1);
    expect(draft().receipt).toBeNull();
    workspace.open('d1');
    expect(draft().receipt?.number).toBe('Q-1');
  });

  it('tells beside its field why a price is refused', async () => {
    const path = ['input', 'properties', '0', 'rooms', '0', 'openings', '0', 'items', '0', 'sku'];
    const { workspace } = setUp({
      kind: 'refused',
      errors: [{ code: 'NOT_FOUND', message: 'No está', path }],
    });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(workspace.state().priceRefusals).toEqual([
      { place: { step: 'film', field: 'films-a' }, message: 'No está' },
    ]);
  });

  it('brings back one removal after the other, and no alternative too many', () => {
    const { workspace, draft } = setUp();
    const [preset] = presetsFor('RESIDENTIAL');
    let ids = 0;
    const newId = () => {
      ids += 1;
      return `n${ids}`;
    };
    const words = { name: 'Pieza', decimalSign: ',' as const, newId };
    workspace.change((now) => (preset ? addPreset(now, preset, words) : now));
    const before = draft();
    for (const { roomId, opening } of openingsOf(before).slice(1)) {
      workspace.remove(removeOpening(draft(), roomId, opening.id));
    }
    workspace.undo();
    workspace.undo();
    expect(draft().rooms).toEqual(before.rooms);

    for (const id of ['b', 'c']) workspace.change((now) => addOption(now, id, id));
    workspace.remove(removeOption(draft(), 'c'));
    workspace.change((now) => addOption(now, 'd', 'd'));
    workspace.undo();
    expect(draft().options).toHaveLength(3);
  });

  it('gives up films that are not sold for the line of business', () => {
    const { workspace, draft } = setUp();
    workspace.change((now) => chooseFilm(now, 'a', { kind: 'room', id: 'r1' }, film('VIN-FROST')));
    workspace.keepFilms(new Set(['SOL-CERAMIC-70']));
    expect(draft().options[0]).toMatchObject({ all: { sku: 'SOL-CERAMIC-70' }, rooms: {} });
    expect(workspace.state().dropped).toEqual(['VIN-FROST']);
    const kept = draft();
    workspace.keepFilms(new Set(['SOL-CERAMIC-70']));
    expect(draft()).toBe(kept);
  });

  it('tells the shop by the link that news are welcome, until it has heard, and not without being asked', async () => {
    const { workspace, sent, told, draft } = setUp();
    workspace.change((now) => ({ ...now, contact: { ...now.contact, marketing: 'v1' } }));
    void workspace.submit();
    expect(told).toEqual([]);
    sent[0]?.answer(RECEIVED);
    await settled();
    expect(told).toEqual(['t v1']);
    workspace.open('d2');
    workspace.open('d1');
    await settled();
    expect(told).toEqual(['t v1', 't v1']);
    expect(draft().contact.marketing).toBe('');
    workspace.open('d2');
    void workspace.submit();
    sent[1]?.answer(RECEIVED);
    await settled();
    expect(told).toHaveLength(2);
  });

  it('stays with the draft as it is typed', () => {
    const { workspace, draft } = setUp();
    workspace.change((now) => changeOpening(now, 'o1', { width: '2,5' }));
    expect(openingsOf(draft())[0]?.opening.width).toBe('2,5');
  });
});
