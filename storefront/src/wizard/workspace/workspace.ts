import type { CreateQuotationInput, QuoteInput } from '../../generated/graphql';
import { type Draft, newDraft } from '../flow/draft';
import { type FaultPlace, fieldOfPath } from '../flow/fault-field';
import { type Removal, type Removed, restore } from '../flow/removal';
import { quotable, toQuoteInput } from '../flow/to-input';
import type { DraftShelf } from '../keep/draft-shelf';
import type { Price } from '../price/price';
import type { Answer, UserError } from '../requests/answer';
import { noPrice, type PriceState, previewer } from '../requests/previewer';
import type { Submitted } from '../requests/submission';
import { submitter } from './submitter';

/** A fault that the API told, in its words, and the field that it belongs to; null where no field shows it. */
export interface Refusal {
  readonly place: FaultPlace | null;
  readonly message: string;
}

export interface WorkspaceState {
  readonly draft: Draft | null;
  readonly price: PriceState<Price>;
  /** False when the browser keeps nothing: what is typed lives as long as the page. */
  readonly kept: boolean;
  /** What was removed last and can be brought back. */
  readonly removal: Removal | null;
  readonly sending: 'idle' | 'sending' | 'waiting' | 'broken';
  readonly refusals: readonly Refusal[];
}

/** What the workspace needs of the world outside. */
export interface Surroundings {
  readonly shelf: DraftShelf;
  readonly ask: (input: QuoteInput, signal: AbortSignal) => Promise<Answer<Price>>;
  readonly submit: (input: CreateQuotationInput) => Promise<Answer<Submitted>>;
  readonly language: string;
  readonly now: () => Date;
  readonly newId: () => string;
}

const CLOSED: WorkspaceState = {
  draft: null,
  price: noPrice,
  kept: true,
  removal: null,
  sending: 'idle',
  refusals: [],
};

/** Typing is written down after this pause, and at once when the page goes. */
const WRITE_PAUSE = 250;
/** What is typed is on the screen before anybody thinks about its price. */
const PRICE_PAUSE = 60;

const refusalsOf = (draft: Draft, errors: readonly UserError[]): Refusal[] =>
  errors.map(({ path, message }) => ({ place: fieldOfPath(draft, path), message }));

/** The drafts of a browser and the one that is being worked on: kept as it is typed, priced as it is kept, sent once. */
export function createWorkspace({ shelf, ask, submit, language, now, newId }: Surroundings) {
  let state = CLOSED;
  let unwritten: ReturnType<typeof setTimeout> | undefined;
  let unpriced: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const set = (change: Partial<WorkspaceState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const prices = previewer<Price>(ask, (price) => set({ price }));
  const showPrice = (draft: Draft) => {
    clearTimeout(unpriced);
    const part = quotable(draft);
    prices.show(part && toQuoteInput(part));
  };

  const write = () => {
    clearTimeout(unwritten);
    unwritten = undefined;
    if (state.draft) set({ kept: shelf.save(state.draft) });
  };

  /** Puts another state of the same draft on the screen and on the shelf. */
  const replace = (draft: Draft, change: Partial<WorkspaceState> = {}) => {
    set({ ...change, draft: { ...draft, updatedAt: now().toISOString() } });
    clearTimeout(unwritten);
    unwritten = setTimeout(write, WRITE_PAUSE);
    clearTimeout(unpriced);
    unpriced = setTimeout(showPrice, PRICE_PAUSE, draft);
  };

  const open = (draft: Draft) => {
    if (unwritten !== undefined) write();
    prices.show(null);
    set({ ...CLOSED, draft });
    showPrice(draft);
    sender.resume(draft);
  };

  const sender = submitter({
    submit,
    language,
    now,
    newKey: newId,
    draft: () => state.draft,
    show: ({ draft, errors, ...sending }) => {
      replace(draft, { ...sending, refusals: errors ? refusalsOf(draft, errors) : [] });
      // What leaves, and what came back, is written down first.
      write();
    },
  });

  return {
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    list: () => shelf.list(),
    /** Opens a draft of the shelf; false when there is none. */
    open(id: string): boolean {
      if (state.draft?.id === id) return true;
      const draft = shelf.find(id);
      if (draft) open(draft);
      return draft !== null;
    },
    /** A new draft, open and on the shelf. */
    start(begin: (draft: Draft) => Draft): Draft {
      const draft = begin(newDraft(newId(), now().toISOString()));
      open(draft);
      write();
      return draft;
    },
    change(change: (draft: Draft) => Draft): void {
      const { draft } = state;
      if (!draft) return;
      const changed = change(draft);
      if (changed !== draft) replace(changed, { refusals: [] });
    },
    remove({ draft, removal }: Removed): void {
      if (removal) replace(draft, { removal });
    },
    undo(): void {
      const { draft, removal } = state;
      if (draft && removal) replace(restore(draft, removal), { removal: null });
    },
    forgetRemoval: () => set({ removal: null }),
    /** Gives a draft of the shelf up for good. */
    discard(id: string): void {
      shelf.remove(id);
      if (state.draft?.id === id) {
        clearTimeout(unwritten);
        unwritten = undefined;
        clearTimeout(unpriced);
        prices.show(null);
        set(CLOSED);
      }
    },
    submit: sender.send,
    /** The page is about to go. */
    flush: () => {
      if (unwritten !== undefined) write();
    },
    /** There is a connection again. */
    reconnect(): void {
      prices.retry();
      sender.retry();
    },
    /** Another tab has changed the draft. */
    reload(id: string): void {
      const draft = state.draft?.id === id ? shelf.find(id) : null;
      if (draft && draft.updatedAt > (state.draft?.updatedAt ?? '')) {
        set({ draft });
        showPrice(draft);
      }
    },
  };
}

export type Workspace = ReturnType<typeof createWorkspace>;
