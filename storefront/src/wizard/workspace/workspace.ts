import type { CreateQuotationInput, QuoteInput } from '../../generated/graphql';
import type { Price } from '../../price/price';
import { type Draft, newDraft } from '../flow/draft';
import { type FaultPlace, fieldOfPath } from '../flow/fault-field';
import { onlyFilms } from '../flow/films';
import { type Removal, type Removed, restore } from '../flow/removal';
import { quotable, toQuoteInput } from '../flow/to-input';
import type { DraftShelf } from '../keep/draft-shelf';
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
  /** What was removed and can be brought back, the last one last. */
  readonly removals: readonly Removal[];
  /** Article codes of films that were chosen and are not sold for this. */
  readonly dropped: readonly string[];
  readonly sending: 'idle' | 'sending' | 'waiting' | 'broken';
  /** Of the submission. */
  readonly refusals: readonly Refusal[];
  /** Why what is typed has no price. */
  readonly priceRefusals: readonly Refusal[];
}

/** What the workspace needs of the world outside. */
export interface Surroundings {
  readonly shelf: DraftShelf;
  readonly ask: (input: QuoteInput, signal: AbortSignal) => Promise<Answer<Price>>;
  readonly submit: (input: CreateQuotationInput) => Promise<Answer<Submitted>>;
  /** Tells the shop by a private link that the words of that version were agreed to; false when there was no answer. */
  readonly agree: (token: string, textVersion: string) => Promise<boolean>;
  readonly language: string;
  readonly now: () => Date;
  readonly newId: () => string;
}

const CLOSED: WorkspaceState = {
  draft: null,
  price: noPrice,
  kept: true,
  removals: [],
  dropped: [],
  sending: 'idle',
  refusals: [],
  priceRefusals: [],
};

/** Typing is written down after this pause, and at once when the page goes. */
const WRITE_PAUSE = 250;
/** What is typed is on the screen before anybody thinks about its price. */
const PRICE_PAUSE = 60;

const refusalsOf = (draft: Draft, errors: readonly UserError[]): Refusal[] =>
  errors.map(({ path, message }) => ({ place: fieldOfPath(draft, path), message }));

/** The drafts of a browser and the one that is being worked on: kept as it is typed, priced as it is kept, sent once. */
export function createWorkspace({ shelf, ask, submit, agree, language, now, newId }: Surroundings) {
  let state = CLOSED;
  let unwritten: ReturnType<typeof setTimeout> | undefined;
  let unpriced: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const set = (change: Partial<WorkspaceState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  /** As much of the draft as was asked about: faults count its rooms. */
  let priced: Draft | null = null;
  const prices = previewer<Price>(ask, (price) =>
    set({ price, priceRefusals: priced ? refusalsOf(priced, price.errors) : [] }),
  );
  const showPrice = (draft: Draft) => {
    clearTimeout(unpriced);
    priced = quotable(draft);
    prices.show(priced && toQuoteInput(priced));
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

  const changeOnShelf = (id: string, change: (draft: Draft) => Draft) => {
    const kept = shelf.find(id);
    if (kept) shelf.save(change(kept));
  };
  /** That news are welcome goes after the quotation, by its link; without an answer it is said again the next time. */
  const tellConsent = async ({ id, receipt, contact: { marketing } }: Draft) => {
    if (!receipt?.token || marketing === '' || !(await agree(receipt.token, marketing))) return;
    const told = (draft: Draft): Draft => ({ ...draft, contact: { ...draft.contact, marketing: '' } });
    if (state.draft?.id === id) replace(told(state.draft));
    else changeOnShelf(id, told);
  };
  const open = (draft: Draft) => {
    if (unwritten !== undefined) write();
    prices.show(null);
    set({ ...CLOSED, draft });
    showPrice(draft);
    sender.resume(draft);
    void tellConsent(draft);
  };

  const sender = submitter({
    submit,
    language,
    now,
    newKey: newId,
    draft: () => state.draft,
    keep: changeOnShelf,
    show: ({ draft, errors, ...sending }) => {
      replace(draft, { ...sending, refusals: errors ? refusalsOf(draft, errors) : [] });
      // What leaves, and what came back, is written down first.
      write();
      void tellConsent(draft);
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
    /** What the shop has already is changed there: by asking for it on the quotation's page. */
    change(change: (draft: Draft) => Draft): void {
      const { draft } = state;
      if (!draft || draft.receipt) return;
      const changed = change(draft);
      if (changed === draft) return;
      // Another film was chosen: what was said of the one before is read.
      const dropped = changed.options === draft.options ? state.dropped : [];
      replace(changed, { refusals: [], dropped });
    },
    /** Gives up every film that is none of these. */
    keepFilms(sold: ReadonlySet<string>): void {
      const { draft } = state;
      const kept = draft && !draft.receipt && !draft.sending && onlyFilms(draft, sold);
      if (kept && kept.dropped.length > 0) replace(kept.draft, { dropped: kept.dropped });
    },
    remove({ draft, removal }: Removed): void {
      if (removal) replace(draft, { removals: [...state.removals, removal] });
    },
    undo(): void {
      const { draft, removals } = state;
      const last = removals.at(-1);
      if (draft && last) replace(restore(draft, last), { removals: removals.slice(0, -1) });
    },
    forgetRemovals: () => set({ removals: [] }),
    /** Takes a draft from the shelf; it can be put back. */
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
    putBack: (draft: Draft) => void shelf.save(draft),
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
