import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { byHash } from '../data/by-hash';
import {
  QuotationByLinkDocument,
  QuotationNewsDocument,
  type QuotationPageFragment,
} from '../generated/graphql';
import { useLanguage } from '../i18n/language';

export type Quotation = QuotationPageFragment;

/** What is known of a quotation. One that was shown stays on the screen while reading it anew fails. */
export interface QuotationState {
  readonly status: 'waiting' | 'failed' | 'unknown' | 'ready';
  readonly quotation: Quotation | null;
  /** Whether changes arrive by themselves at the moment. */
  readonly live: boolean;
  readonly reread: () => Promise<Quotation | null>;
}

/** How often it is read anew while no connection tells of changes, in milliseconds. */
const WITHOUT_NEWS = 30_000;

/** Reads the quotation of a private link and follows it for as long as the page shows it. */
export function useQuotation(token: string): QuotationState {
  const client = useClient();
  const language = useLanguage();
  const [state, setState] = useState<Pick<QuotationState, 'status' | 'quotation'>>({
    status: 'waiting',
    quotation: null,
  });
  const [live, setLive] = useState(false);
  const latest = useRef(0);

  const reread = useCallback(async (): Promise<Quotation | null> => {
    latest.current += 1;
    const own = latest.current;
    const { data, error } = await client
      .query(byHash(QuotationByLinkDocument), { token }, { requestPolicy: 'network-only' })
      .toPromise();
    const quotation = data?.quotationByToken ?? null;
    // A later reading knows better.
    if (own !== latest.current) return quotation;
    if (quotation) setState({ status: 'ready', quotation });
    else if (error) setState((known) => (known.quotation ? known : { status: 'failed', quotation: null }));
    else setState({ status: 'unknown', quotation: null });
    return quotation;
  }, [client, token]);

  useEffect(() => {
    setState({ status: 'waiting', quotation: null });
    void reread();
    let stop = () => {};
    let left = false;
    void import('../data/live').then(({ follow }) => {
      if (left) return;
      const news = { onNews: () => void reread(), onLive: setLive };
      stop = follow(QuotationNewsDocument, { token }, language, news);
    });
    return () => {
      left = true;
      stop();
    };
  }, [token, language, reread]);

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void reread();
    };
    addEventListener('online', look);
    document.addEventListener('visibilitychange', look);
    const timer = live ? undefined : setInterval(look, WITHOUT_NEWS);
    return () => {
      removeEventListener('online', look);
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, [live, reread]);

  return { ...state, live, reread };
}
