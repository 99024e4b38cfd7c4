import { useTranslate } from 'react-admin';
import type { WebhookFailure } from '../../generated/graphql';

/** What came of a try in words: the answer's status, or why there was none; nothing before the first try. */
export function useOutcome() {
  const translate = useTranslate();
  return (status: number | null, failure: WebhookFailure | null): string => {
    if (failure) return translate(`webhook.failure.${failure}`);
    return status === null ? '' : translate('webhook.answered', { status });
  };
}
