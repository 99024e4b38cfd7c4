import type { Client } from '@urql/core';
import { useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { type Language, useLanguage } from '../../i18n/language';
import type { Draft } from '../flow/draft';
import { draftShelf } from '../keep/draft-shelf';
import { randomHex } from '../new-id';
import { askPrice, giveConsent, submitQuotation } from './api';
import { browserStorage } from './storage';
import { createWorkspace, type Workspace, type WorkspaceState } from './workspace';

/** Short enough for an address, and random, since anonymous callers share their idempotency keys. */
const newKey = (): string => randomHex(16);

function workspaceFor(client: Client, language: Language): Workspace {
  const { storage, lasting } = browserStorage();
  const shelf = draftShelf(storage);
  const workspace = createWorkspace({
    shelf: lasting ? shelf : { ...shelf, save: (draft) => shelf.save(draft) && false },
    ask: askPrice(client),
    submit: submitQuotation(client),
    agree: giveConsent(client),
    language,
    now: () => new Date(),
    newId: newKey,
  });
  if (typeof window !== 'undefined') {
    addEventListener('online', () => workspace.reconnect());
    addEventListener('pagehide', () => workspace.flush());
    addEventListener('storage', ({ key }) => workspace.reload(key?.split('.').at(-1) ?? ''));
    document.addEventListener('visibilitychange', () => workspace.flush());
  }
  return workspace;
}

/** One for each client, which lives as long as the document: the steps come and go. */
const workspaces = new WeakMap<Client, Workspace>();

export function workspaceOf(client: Client, language: Language): Workspace {
  const known = workspaces.get(client);
  if (known) return known;
  const workspace = workspaceFor(client, language);
  workspaces.set(client, workspace);
  return workspace;
}

export const useWorkspace = (): Workspace => workspaceOf(useClient(), useLanguage());

/** A part of the workspace's state; what is picked has to stay the same object while it does not change. */
export function useWorkspaceState<T>(pick: (state: WorkspaceState) => T): T {
  const workspace = useWorkspace();
  const read = () => pick(workspace.state());
  return useSyncExternalStore(workspace.subscribe, read, read);
}

/** A part of the open draft; screens of steps are only shown while there is one. Drawn anew only when that part changes. */
export const useDraftPart = <T>(pick: (draft: Draft) => T): T =>
  useWorkspaceState(({ draft }) => {
    if (!draft) throw new Error('A step is shown without a draft.');
    return pick(draft);
  });

/** The whole of the open draft. */
export const useDraft = (): Draft => useDraftPart((draft) => draft);
