import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useCanAccess, useGetIdentity, useNotify, useTranslate } from 'react-admin';
import { QuotationsChangedDocument, type QuotationsChangedSubscription } from '../generated/graphql';
import { changeText } from './change-text';
import { readAnew } from './read-anew';
import { follow } from './socket';

const REPORT_MS = 1000;

/** Keeps lists, counts, figures and the open quotation up to date, and says what others did. */
export function LiveQuotations() {
  const queries = useQueryClient();
  const notify = useNotify();
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { canAccess } = useCanAccess({ resource: 'quotations', action: 'list' });

  const waiting = useRef<number>(undefined);
  /** Figures cost more than lists, and one change is often followed by others: they are read a moment later, once. */
  const refreshReport = useEffectEvent(() => {
    waiting.current ??= window.setTimeout(() => {
      waiting.current = undefined;
      void readAnew(queries, ['quotations', 'report']);
    }, REPORT_MS);
  });

  const refresh = useEffectEvent((id?: string) => {
    refreshReport();
    for (const queryKey of [
      ['quotations', 'getList'],
      ['quotations', 'getManyReference'],
      ['quotations', 'counts'],
      id ? ['quotations', 'getOne', { id }] : ['quotations', 'getOne'],
    ])
      void readAnew(queries, queryKey);
  });

  const onChange = useEffectEvent(({ quotationsChanged: change }: QuotationsChangedSubscription) => {
    refresh(change.quotationId);
    const text = changeText(change);
    // What this person did themselves, here or in another window, needs no telling.
    if (!text || text.who === identity?.fullName) return;
    notify(text.key, { type: 'info', messageArgs: { ...text, who: text.who ?? translate('live.customer') } });
  });

  useEffect(() => {
    if (!canAccess) return;
    return follow(QuotationsChangedDocument, onChange, () => refresh());
  }, [canAccess]);
  return null;
}
