import type { AnyVariables, Client, TypedDocumentNode } from '@urql/core';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { useLanguage } from '../i18n/language';
import { CustomerSession, type SessionState } from './session';

const sessions = new WeakMap<Client, CustomerSession>();

/** The session of this page: it outlives single pages, and ends with the document. */
export function useSession(): CustomerSession {
  const client = useClient();
  const language = useLanguage();
  const known = sessions.get(client);
  if (known) return known;
  const session = new CustomerSession(client, language);
  sessions.set(client, session);
  return session;
}

/** Whether somebody is signed in; a page that was loaded anew finds out first, and again when there is a connection. */
export function useSessionState(): SessionState {
  const session = useSession();
  useEffect(() => {
    const ask = () => {
      const state = session.state();
      if (state === 'unknown' || state === 'unanswered') void session.token();
    };
    ask();
    addEventListener('online', ask);
    return () => removeEventListener('online', ask);
  }, [session]);
  return useSyncExternalStore(session.subscribe, session.state, session.state);
}

export interface OwnRead<Data> {
  readonly data: Data | undefined;
  readonly failed: boolean;
  readonly reload: () => Promise<void>;
}

/** Reads something of whoever is signed in. What was read stays while it is read anew. @param variables the same object every time */
export function useOwn<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): OwnRead<Data> {
  const session = useSession();
  const [read, setRead] = useState<Pick<OwnRead<Data>, 'data' | 'failed'>>({
    data: undefined,
    failed: false,
  });
  const reload = useCallback(async () => {
    const { data } = await session.ask('query', document, variables);
    setRead((known) => (data ? { data, failed: false } : { ...known, failed: true }));
  }, [session, document, variables]);
  useEffect(() => void reload(), [reload]);
  return { ...read, reload };
}
