import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { house, windowOf } from '../state/fixtures';
import { addRow, setCell } from '../state/openings';
import { toInput } from '../state/to-input';
import type { Answer } from './ask';
import { data, isNew, isSaved, LOST, opened, refused, shop, stored, widen } from './fixtures';
import type { Stored } from './saver';

const totals = {
  area: '1',
  currency: 'USD',
  net: '1.00',
  subtotal: '1.00',
  tax: '0.19',
  taxRate: '0.19',
  total: '1.19',
  volumeDiscount: '0.00',
  volumeDiscountRate: '0',
  adjustments: [],
  nextVolumeTier: null,
};

const SECONDS = 1000;

describe('a draft that is worked on', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is created after a pause, and what is typed then is saved on top', async () => {
    const { api, sent } = shop([data(stored(1, house())), data(stored(2, widen(house())))]);
    const { session, shelf } = opened(isNew(), { api });
    await vi.advanceTimersByTimeAsync(SECONDS);
    expect(session.state()).toMatchObject({ saving: 'saved', work: { quotation: { id: 'q', version: 1 } } });
    session.change(widen, 'w1');
    session.flush();
    expect(shelf.find('q')?.draft).toEqual(session.state().work.draft);
    await vi.advanceTimersByTimeAsync(SECONDS);
    expect(sent.map((text) => text.split(' {')[0])).toEqual(['create', 'update 1']);
    expect(session.state().saving).toBe('saved');
    expect([shelf.find('work'), shelf.find('q')]).toEqual([undefined, undefined]);
  });

  it('is sent again word for word until there is an answer, whatever is typed meanwhile', async () => {
    const { api, sent } = shop([LOST, data(stored(1, house())), data(stored(2, widen(house())))]);
    const { session } = opened(isNew(), { api });
    await vi.advanceTimersByTimeAsync(SECONDS);
    expect(session.state().saving).toBe('offline');
    session.change(widen, 'w1');
    await vi.advanceTimersByTimeAsync(5 * SECONDS);
    expect(sent[1]).toBe(sent[0]);
    expect(sent[2]).toContain('update 1');
    expect(session.state().saving).toBe('saved');
  });

  it('is kept here while something is missing, and undone like everything else', async () => {
    const { api, sent } = shop([data(stored(2, widen(house())))]);
    const { session, shelf } = opened(isSaved(), { api });
    session.change((draft) => setCell(draft, 'w1', 'width', 'x'));
    await vi.advanceTimersByTimeAsync(SECONDS);
    expect([session.state().saving, sent.length]).toEqual(['incomplete', 0]);
    expect(shelf.find('q')?.draft.places[0]?.rooms[0]?.openings[0]?.width).toBe('x');
    session.undo();
    await vi.advanceTimersByTimeAsync(SECONDS);
    expect([session.state().saving, sent.length]).toEqual(['saved', 0]);
  });

  it('says what the shop refuses by the cell, until something is changed', async () => {
    const { api } = shop([refused('NOT_FOUND', ['input', 'quote', 'travelZone']), data(stored(2, house()))]);
    const { session } = opened(isSaved(), { api });
    session.change((draft) => ({ ...draft, travelZone: 'luna' }));
    await vi.advanceTimersByTimeAsync(SECONDS);
    expect(session.state()).toMatchObject({
      saving: 'refused',
      told: { draft: { travelZone: 'NOT_FOUND' } },
    });
  });

  it('takes its own change for its own when only the answer was lost', async () => {
    const { api } = shop([LOST, refused('VERSION_CONFLICT')], stored(2, widen(house())));
    const { session } = opened(isSaved(), { api });
    session.change(widen);
    await vi.advanceTimersByTimeAsync(5 * SECONDS);
    expect(session.state()).toMatchObject({
      saving: 'saved',
      theirs: null,
      work: { quotation: { version: 2 } },
    });
  });

  it('overwrites nothing that somebody else has saved before one has chosen', async () => {
    const theirs = { ...house(), notes: 'Ajena' };
    const { api, sent } = shop([refused('VERSION_CONFLICT'), data(stored(3, theirs))], stored(2, theirs));
    const { session } = opened(isSaved(), { api });
    session.change(widen);
    await vi.advanceTimersByTimeAsync(SECONDS);
    expect(session.state()).toMatchObject({ saving: 'conflict', theirs: { saved: { version: 2 } } });
    session.change((draft) => addRow(draft, 'living', windowOf('w9')));
    await vi.advanceTimersByTimeAsync(5 * SECONDS);
    expect(sent).toHaveLength(1);
    session.resolve(true);
    await vi.advanceTimersByTimeAsync(SECONDS);
    const { draft } = session.state().work;
    expect(sent[1]).toBe(`update 2 ${JSON.stringify(toInput(draft))}`);
    expect([draft.notes, draft.places[0]?.rooms[0]?.openings.map(({ width }) => width)]).toEqual([
      'Ajena',
      ['2', '1,2', '1,2'],
    ]);
  });

  it('sends an unanswered change again as it was before anything newer, so that it knows its own', async () => {
    const wider = widen(house());
    const { api, sent } = shop([LOST, data(stored(2, wider)), data(stored(3, wider))]);
    const { session, shelf } = opened(isSaved(), { api });
    session.change(widen);
    await vi.advanceTimersByTimeAsync(SECONDS);
    session.change((draft) => setCell(draft, 'w2', 'width', '3'));
    session.flush();
    expect(shelf.find('q')?.sent).toEqual(wider);
    await vi.advanceTimersByTimeAsync(5 * SECONDS);
    expect(sent[1]).toBe(sent[0]);
    expect(sent[2]).toBe(`update 2 ${JSON.stringify(toInput(session.state().work.draft))}`);
  });

  it('does not take for its own what somebody else saved before the answer came', async () => {
    const theirs = { ...widen(house()), notes: 'Ajena' };
    const { api, sent } = shop([data(stored(3, theirs)), data(stored(4, theirs))]);
    const { session } = opened(isSaved(), { api });
    session.change(widen);
    await vi.advanceTimersByTimeAsync(SECONDS);
    expect(session.state()).toMatchObject({ taken: 1, work: { draft: { notes: 'Ajena' } } });
    session.change((draft) => setCell(draft, 'w2', 'width', '3'));
    await vi.advanceTimersByTimeAsync(SECONDS);
    expect(sent[1]).toContain('update 3');
    expect(sent[1]).toContain('Ajena');
  });

  it('marks what is refused in its row, whatever empty rows stand above', async () => {
    const path = ['input', 'quote', 'properties', '0', 'rooms', '0', 'openings', '1', 'items', '0', 'sku'];
    const { api } = shop([refused('NOT_FOUND', path)]);
    const { session } = opened(isSaved(), { api });
    const empty = windowOf('empty', { label: '', width: '', height: '' });
    session.change((draft) => widen(addRow(draft, 'living', empty, 'w1')));
    await vi.advanceTimersByTimeAsync(SECONDS);
    expect(session.state().told).toEqual({ w2: { films: 'NOT_FOUND' } });
  });

  it('leaves alone what is typed on another page when its last answer comes late', async () => {
    const answers: ((answer: Answer<Stored>) => void)[] = [];
    const { api } = shop([]);
    const late = { ...api, update: () => new Promise<Answer<Stored>>((resolve) => answers.push(resolve)) };
    const { session, shelf } = opened(isSaved(), { api: late });
    session.change(widen);
    session.close();
    const typed = { ...widen(house()), notes: 'Escrito después' };
    const kept = shelf.find('q');
    shelf.keep('q', { ...(kept ?? isSaved()), draft: typed, at: '2026-11-21T12:00:01Z' });
    answers[0]?.(data(stored(2, widen(house()))));
    await vi.advanceTimersByTimeAsync(SECONDS);
    expect(shelf.find('q')?.draft.notes).toBe('Escrito después');
  });

  it('gives way to theirs, which can be undone', async () => {
    const theirs = { ...house(), notes: 'Ajena' };
    const { api } = shop([refused('VERSION_CONFLICT')], stored(2, theirs));
    const { session } = opened(isSaved(), { api });
    session.change(widen);
    await vi.advanceTimersByTimeAsync(SECONDS);
    session.resolve(false);
    expect(session.state().work.draft.notes).toBe('Ajena');
    session.undo();
    expect(session.state().work.draft).toEqual(widen(house()));
  });

  it('follows somebody else while there is nothing of one’s own, and ends when it is no draft any more', () => {
    const { session } = opened(isSaved(), shop([]));
    session.meet(stored(2, { ...house(), notes: 'Ajena' }));
    expect(session.state()).toMatchObject({ taken: 1, theirs: null, work: { draft: { notes: 'Ajena' } } });
    session.meet(stored(3, house(), false));
    expect(session.state().saving).toBe('closed');
  });
});

describe('the price of a draft', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is asked for after a pause, replaces what was asked before, and stays while there is none', async () => {
    const { api } = shop([]);
    const asked: AbortSignal[] = [];
    const option = { name: '', lines: [], totals };
    const answers: (() => void)[] = [];
    const { session } = opened(isSaved(), {
      api: {
        ...api,
        preview: (_, signal) => {
          asked.push(signal);
          return new Promise((resolve) => answers.push(() => resolve(data({ options: [option] }))));
        },
      },
    });
    await vi.advanceTimersByTimeAsync(SECONDS / 4);
    session.change(widen);
    await vi.advanceTimersByTimeAsync(SECONDS / 4);
    expect(asked.map(({ aborted }) => aborted)).toEqual([true, false]);
    answers[1]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(session.state().price).toMatchObject({ status: 'ready', price: { options: [{ totals }] } });
    session.change((draft) => setCell(draft, 'w2', 'width', '3'));
    await vi.advanceTimersByTimeAsync(SECONDS / 4);
    expect(session.state().price).toMatchObject({ status: 'asking', price: { options: [{ totals }] } });
  });
});
