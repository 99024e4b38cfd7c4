import { type ReactNode, useEffect } from 'react';
import { replayEarly } from './replay-early';

interface Props {
  /** What the server has drawn; null where it sent the shell. */
  readonly drawn: Element | null;
  readonly children: ReactNode;
}

/** Around every page: catches up with what was done before it answered, and leaves a mark of when it did. */
export function Alive({ drawn, children }: Props) {
  useEffect(() => {
    if (drawn) replayEarly(drawn);
    performance.mark('alive');
  }, [drawn]);
  return children;
}
