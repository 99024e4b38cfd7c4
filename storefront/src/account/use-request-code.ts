import { useState } from 'react';
import { useWrite } from '../data/use-write';
import { RequestCodeDocument } from '../generated/graphql';
import { useLanguage } from '../i18n/language';
import { addressOf } from './address';

/** Asks for a one-time code, and what came of it. */
export function useRequestCode() {
  const write = useWrite();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [unanswered, setUnanswered] = useState(false);
  /** Seconds until another can be asked for; null when there is none on its way. */
  const request = async (typed: string): Promise<number | null> => {
    setBusy(true);
    const { data } = await write(RequestCodeDocument, { input: { ...addressOf(typed), language } });
    setBusy(false);
    setUnanswered(!data);
    setFault(data?.payload.userErrors[0]?.message ?? null);
    return data?.payload.resendAfter ?? null;
  };
  return { request, busy, fault, unanswered };
}
