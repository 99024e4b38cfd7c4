import type { UserError } from '../../../data/user-errors';
import type { Draft } from '../state/draft';
import { house } from '../state/fixtures';
import { setCell } from '../state/openings';
import type { Answer } from './ask';
import type { EditorApi } from './editor-state';
import type { Stored } from './saver';
import { openSession } from './session';
import { shelfOf } from './shelf';
import { newWork, savedWork, type Work } from './work';

const now = () => new Date('2026-11-21T12:00:00Z');
const ANA = { kind: 'known', id: 'c', name: 'Ana' } as const;

export const stored = (version: number, draft: Draft, isDraft = true): Stored => ({
  saved: { id: 'q', number: 'Q-2026-000001', version },
  isDraft,
  draft,
  customer: ANA,
});
export const data = <T>(value: T): Answer<T> => ({ kind: 'data', data: value });
export const refused = (code: string, path = ['expectedVersion']): Answer<Stored> => {
  const error: UserError = { code, message: code, path };
  return { kind: 'refused', errors: [error] };
};
export const LOST: Answer<Stored> = { kind: 'unanswered' };

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

/** A shop that gives these answers to saving, one after the other, and whose latest state is that one. */
export function shop(answers: Answer<Stored>[], latest: Stored | null = null) {
  const sent: string[] = [];
  const answer = async (name: string, input: object) => {
    sent.push(`${name} ${JSON.stringify(input)}`);
    return answers.shift() ?? LOST;
  };
  const api: EditorApi = {
    preview: async () => ({ kind: 'unanswered' }),
    create: (input) => answer('create', input),
    update: (_, version, input) => answer(`update ${version}`, input),
    latest: async () => data(latest),
  };
  return { api, sent };
}

export function opened(work: Work, { api }: { api: EditorApi }) {
  const shelf = shelfOf(memory(), 'me');
  const session = openSession(work, { api, shelf, name: 'work', now });
  session.begin();
  return { session, shelf };
}

export const isNew = (draft = house()) => newWork(draft, ANA, 'key', now().toISOString());
export const isSaved = (draft = house()) =>
  savedWork(draft, stored(1, draft).saved, ANA, now().toISOString());
export const widen = (draft: Draft) => setCell(draft, 'w1', 'width', '2');
