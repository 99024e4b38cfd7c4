import type { UserError } from '../../../data/user-errors';
import type { UpdateQuotationInput } from '../../../generated/graphql';
import { withIdsOf } from '../state/align';
import type { Draft } from '../state/draft';
import { type ToldFaults, toldFaults } from '../state/fault-cell';
import { changed, type History, historyOf, redone, settled, undone } from '../state/history';
import { mergeDrafts } from '../state/merge';
import { priceable, sameInput, toInput, withoutBlanks } from '../state/to-input';
import type { EditorApi, EditorState, Price } from './editor-state';
import { NO_PRICE, previewer } from './previewer';
import { type Stored, saver } from './saver';
import type { Shelf } from './shelf';
import { type Customer, saysNothing, type Work } from './work';

interface Surroundings {
  readonly api: EditorApi;
  readonly shelf: Shelf;
  /** What the work is called on the shelf. */
  readonly name: string;
  readonly now: () => Date;
}

/** Typing is written down as often as this, and at once when the page goes. */
const KEEP_MS = 300;

const NOTHING_TOLD: ToldFaults = {};

/** A draft that is being edited: kept as it is typed, priced and saved on the way. */
export function openSession(start: Work, { api, shelf, name, now }: Surroundings) {
  let state: EditorState = {
    history: historyOf(start.draft),
    work: start,
    saving: start.base && sameInput(start.draft, start.base) ? 'saved' : 'unsaved',
    price: NO_PRICE,
    priced: null,
    priceOf: null,
    told: NOTHING_TOLD,
    theirs: null,
    taken: 0,
    kept: true,
  };
  let unkept: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  /** Of the work as it was last written down. */
  let writtenAt: string | undefined;
  const listeners = new Set<() => void>();

  const set = (change: Partial<EditorState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const write = () => {
    clearTimeout(unkept);
    unkept = undefined;
    const { work } = state;
    // What nobody has touched is as it was, on the shelf or not.
    if (work === start) return;
    // Once there is a quotation, the work is found by its id.
    const called = work.quotation?.id ?? name;
    // A late answer to what was sent does not touch what somebody has gone on typing since, on another page.
    if (closed && (shelf.find(called) ?? shelf.find(name))?.at !== writtenAt) return;
    writtenAt = work.at;
    if (called !== name) shelf.forget(name);
    // What the shop has need not be kept here; what it has not, is.
    if (work.base && sameInput(work.draft, work.base) && !work.sent) shelf.forget(called);
    else set({ kept: shelf.keep(called, work) });
  };
  const changeWork = (change: Partial<Work>) => {
    set({ work: { ...state.work, ...change, at: now().toISOString() } });
    write();
  };

  const prices = previewer<UpdateQuotationInput, Price>({
    wanted: () => {
      const priced = priceable(state.work.draft);
      set({ priced });
      return priced && { ...toInput(priced), notes: null };
    },
    ask: (input, signal) => {
      set({ told: NOTHING_TOLD });
      return api.preview(input, signal);
    },
    onChange: (price) => {
      const { priced } = state;
      set({
        price,
        ...(price.status === 'ready' && { priceOf: priced }),
        ...(price.status === 'refused' && priced && { told: toldFaults(priced, price.errors) }),
      });
    },
  });

  // Paths count what was sent, and rows that say nothing were not.
  const refused = (sent: Draft, errors: readonly UserError[]) =>
    set({ told: toldFaults(withoutBlanks(sent), errors) });

  /** Another draft on the screen, with what follows from it. */
  const replace = (history: History<Draft>) => {
    if (history === state.history) return;
    const draft = history.present;
    set({
      history,
      ...(draft === state.work.draft ? {} : { work: { ...state.work, draft, at: now().toISOString() } }),
    });
    unkept ??= setTimeout(write, KEEP_MS);
    prices.touch();
    if (!state.theirs && state.saving !== 'closed') saving.look();
  };

  /** The shop has this state: it may be the one that was sent, somebody else's news, or a conflict. */
  function meet(stored: Stored | null): void {
    const { work } = state;
    const { draft, base, quotation, sent } = work;
    if (!quotation || !base) return;
    if (!stored?.isDraft) {
      set({ saving: 'closed' });
      return;
    }
    if (stored.saved.version <= quotation.version) return;
    const own = [sent, draft].find((one) => one && sameInput(one, stored.draft));
    if (own) {
      changeWork({ base: own, quotation: stored.saved, sent: null });
      set({ theirs: null });
      saving.look();
      return;
    }
    const theirs = { ...stored, draft: withIdsOf(base, stored.draft) };
    if (!sameInput(draft, base)) {
      set({ theirs, saving: 'conflict' });
      return;
    }
    changeWork({ base: theirs.draft, quotation: stored.saved, sent: null });
    replace(changed(state.history, theirs.draft));
    set({ taken: state.taken + 1 });
  }

  const saving = saver({
    api,
    work: () => state.work,
    change: changeWork,
    show: (status) => set({ saving: status, ...(status === 'saved' && { told: NOTHING_TOLD }) }),
    refused,
    meet,
  });

  return {
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Begins to price, save and keep what is there. */
    begin(): void {
      prices.touch();
      if (state.saving !== 'saved') saving.look();
    },
    /** `place` names the cell that is typed into: typing on in it is one step to undo. */
    change(command: (draft: Draft) => Draft, place: string | null = null): void {
      replace(changed(state.history, command(state.work.draft), place));
    },
    settle: () => set({ history: settled(state.history) }),
    undo: () => replace(undone(state.history)),
    redo: () => replace(redone(state.history)),
    chooseCustomer(customer: Customer): void {
      if (state.work.quotation) return;
      changeWork({ customer });
      set({ told: NOTHING_TOLD });
      saving.look();
    },
    /** The shop's state was read anew, because something happened to it. */
    meet: (stored: Stored | null) => {
      if (!saving.isRunning()) meet(stored);
    },
    /** Ends a conflict: with their state, or with one's own changes on top of it. Both can be undone. */
    resolve(keepsMine: boolean): void {
      const { theirs, work } = state;
      if (!theirs || !work.base) return;
      const draft = keepsMine ? mergeDrafts(work.base, work.draft, theirs.draft) : theirs.draft;
      changeWork({ base: theirs.draft, quotation: theirs.saved, sent: null });
      set({ theirs: null });
      replace(changed(state.history, draft));
      saving.look();
    },
    /** There is a connection again. */
    reconnect(): void {
      prices.retry();
      if (state.saving === 'offline') saving.now();
    },
    /** Gives up what the shop can take no more. */
    discard(): void {
      saving.stop();
      const { base } = state.work;
      if (base) changeWork({ draft: base, sent: null });
    },
    /** The page is about to go. */
    flush: write,
    close(): void {
      if (unkept !== undefined) write();
      if (!state.work.quotation && saysNothing(state.work)) shelf.forget(name);
      prices.stop();
      saving.stop();
      closed = true;
    },
  };
}

export type Session = ReturnType<typeof openSession>;
