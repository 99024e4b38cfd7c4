import { useEffect, useRef, useState } from 'react';
import { editorApi } from '../session/api';
import { openSession, type Session } from '../session/session';
import type { Shelf } from '../session/shelf';
import type { Work } from '../session/work';
import { newId } from './new-id';

interface Opening {
  /** What the work is called on the shelf. */
  readonly name: string;
  readonly work: Work;
  readonly shelf: Shelf;
}

/** The work on a draft, from when there is something to work on until the page is left. */
export function useOpened(opening: Opening | undefined, language: string): Session | undefined {
  const [session, setSession] = useState<Session>();
  const spoken = useRef(language);
  useEffect(() => {
    spoken.current = language;
  }, [language]);
  useEffect(() => {
    if (!opening) return;
    const { name, work, shelf } = opening;
    const now = () => new Date();
    const opened = openSession(work, { api: editorApi(() => spoken.current, newId), shelf, name, now });
    opened.begin();
    setSession(opened);
    const flush = () => opened.flush();
    const ask = (event: BeforeUnloadEvent) => {
      const { kept, saving } = opened.state();
      if (!kept && saving !== 'saved') event.preventDefault();
    };
    const reconnect = () => opened.reconnect();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('beforeunload', ask);
    window.addEventListener('online', reconnect);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('online', reconnect);
      opened.close();
      setSession(undefined);
    };
  }, [opening]);
  return session;
}
