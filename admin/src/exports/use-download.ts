import { useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { download } from './download';

/** Downloads one file at a time: how far it is, in bytes, while it runs. Leaving the page stops it. */
export function useDownload() {
  const notify = useNotify();
  const [bytes, setBytes] = useState<number>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = async (address: string) => {
    const leave = new AbortController();
    running.current = leave;
    setBytes(0);
    try {
      await download(address, setBytes, leave.signal);
      notify('export.done', { type: 'success' });
    } catch (error) {
      if (leave.signal.aborted) return;
      // A connection that breaks says nothing a person could use.
      const broken = error instanceof TypeError || !(error instanceof Error);
      notify(broken ? 'export.broken' : error.message, { type: 'error' });
    } finally {
      setBytes(undefined);
    }
  };
  return { bytes, start, stop: () => running.current?.abort() };
}
