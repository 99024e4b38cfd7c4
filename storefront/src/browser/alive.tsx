import { type ReactNode, useEffect } from 'react';
import { type DrawnField, replayEarly } from './replay-early';

interface Props {
  /** What the server has drawn of fields. */
  readonly drawn: Iterable<DrawnField>;
  readonly children: ReactNode;
}

/** Around every page: catches up with what was done before it answered, and leaves a mark of when it did. */
export function Alive({ drawn, children }: Props) {
  useEffect(() => {
    for (const field of drawn) replayEarly(field);
    performance.mark('alive');
  }, [drawn]);
  return children;
}
