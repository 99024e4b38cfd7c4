import type { UserError } from '../../../data/user-errors';
import type { CreateQuotationInput, UpdateQuotationInput } from '../../../generated/graphql';
import type { Draft } from '../state/draft';
import { isComplete } from '../state/faults';
import { sameInput, toInput, withoutBlanks } from '../state/to-input';
import type { Answer } from './ask';
import { type Customer, hasCustomer, type SavedAs, type Work } from './work';

export type SaveStatus =
  | 'saved'
  /** Typed a moment ago. */
  | 'unsaved'
  | 'saving'
  /** No answer: it is kept here and sent again. */
  | 'offline'
  /** Something is missing or wrong: it is kept here only. */
  | 'incomplete'
  | 'refused'
  /** Somebody else has saved another state. */
  | 'conflict'
  /** It is no draft any more, or not for this person. */
  | 'closed';

/** A draft as the shop has it. */
export interface Stored {
  readonly saved: SavedAs;
  readonly isDraft: boolean;
  readonly draft: Draft;
  readonly customer: Customer;
}

export interface SavingApi {
  create(input: CreateQuotationInput): Promise<Answer<Stored>>;
  update(id: string, expectedVersion: number, input: UpdateQuotationInput): Promise<Answer<Stored>>;
  /** Null when there is no such quotation for this person. */
  latest(id: string): Promise<Answer<Stored | null>>;
}

interface Surroundings {
  readonly api: SavingApi;
  readonly work: () => Work;
  readonly change: (change: Partial<Work>) => void;
  readonly show: (status: SaveStatus) => void;
  /** What the shop refused of the draft that was sent. */
  readonly refused: (sent: Draft, errors: readonly UserError[]) => void;
  /** The shop has another state than the one that is worked on. */
  readonly meet: (stored: Stored | null) => void;
}

/** After the last change. */
const PAUSE_MS = 700;
const LONGEST_WAIT_MS = 15_000;

const OF_THE_WHOLE = ['VERSION_CONFLICT', 'ILLEGAL_TRANSITION', 'NOT_FOUND'];

/** Whether the quotation is not what it was taken for. A film or a zone that is not found is a fault of what was typed. */
const isOfTheWhole = ({ code, path }: UserError): boolean =>
  OF_THE_WHOLE.includes(code) && path?.[0] !== 'input';

const customerInput = (customer: Customer): Pick<CreateQuotationInput, 'customerId' | 'customer'> =>
  customer.kind === 'new'
    ? {
        customer: {
          name: customer.name.trim(),
          email: customer.email.trim() || null,
          phone: customer.phone.trim() || null,
        },
      }
    : { customerId: customer.kind === 'known' ? customer.id : null };

const creationOf = ({ draft, customer, key }: Work): CreateQuotationInput => ({
  ...toInput(withoutBlanks(draft)),
  ...customerInput(customer),
  submit: false,
  idempotencyKey: key,
});

/** Saves what is worked on: after a pause, one request at a time, again until there is an answer. */
export function saver({ api, work, change, show, refused, meet }: Surroundings) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let failures = 0;
  let stopped = false;

  const later = (pause: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(run, pause);
  };

  const isSaved = () => {
    const { draft, base } = work();
    return base !== null && sameInput(draft, base);
  };

  const send = (sent: Draft, { quotation, creation }: Work): Promise<Answer<Stored>> =>
    quotation
      ? api.update(quotation.id, quotation.version, toInput(withoutBlanks(sent)))
      : api.create(JSON.parse(creation ?? ''));

  const accept = (sent: Draft, stored: Stored) => {
    const { saved, customer } = stored;
    const version = (work().quotation?.version ?? 0) + 1;
    change({ base: sent, quotation: { ...saved, version }, customer, creation: null, sent: null });
    // The answer tells what is there by now: somebody else may have saved on top of it.
    if (saved.version > version) return meet(stored);
    if (isSaved()) show('saved');
    else look();
  };

  const refuse = async (sent: Draft, errors: readonly UserError[]) => {
    const { quotation } = work();
    if (!quotation || !errors.some(isOfTheWhole)) {
      // Nothing was saved by it: the next attempt is another one.
      change({ creation: null, sent: null });
      if (work().draft !== sent) return look();
      show('refused');
      return refused(sent, errors);
    }
    const answer = await api.latest(quotation.id);
    if (answer.kind === 'data') return meet(answer.data);
    return retry();
  };

  const retry = () => {
    show('offline');
    later(Math.min(LONGEST_WAIT_MS, 1000 * 2 ** failures));
    failures += 1;
  };

  async function run() {
    clearTimeout(timer);
    if (running || stopped) return;
    const { draft, customer, quotation } = work();
    let { sent } = work();
    if (!sent) {
      if (isSaved()) return show('saved');
      if (!isComplete(draft) || !hasCustomer(customer)) return show('incomplete');
      sent = draft;
      change({ sent, ...(!quotation && { creation: JSON.stringify(creationOf(work())) }) });
    }
    running = true;
    show('saving');
    // Without an answer it is sent again as it was: what was typed since is saved once it is known to be there.
    const answer = await send(sent, work());
    running = false;
    if (answer.kind === 'unanswered') return retry();
    failures = 0;
    return answer.kind === 'data' ? accept(sent, answer.data) : refuse(sent, answer.errors);
  }

  /** Something has changed: what there is to do about it, after a pause. */
  const look = () => {
    if (running) return;
    show('unsaved');
    later(PAUSE_MS);
  };

  return {
    look,
    /** There is a connection again, or no time for a pause. */
    now: () => void run(),
    isRunning: () => running,
    /** Tries no more; what is not saved yet is tried once. */
    stop: () => {
      if (!isSaved() || work().sent) void run();
      stopped = true;
      clearTimeout(timer);
    },
  };
}
