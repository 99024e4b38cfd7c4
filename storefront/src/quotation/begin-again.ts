import type { Client } from '@urql/core';
import type { Language } from '../i18n/language';
import { stepPath } from '../wizard/addresses';
import { stepAt } from '../wizard/flow/steps';
import { newId } from '../wizard/new-id';
import { workspaceOf } from '../wizard/workspace/use-workspace';
import { withQuotation } from './draft-of-quotation';
import type { Quotation } from './use-quotation';

/** Begins a draft of the same sizes and films, and answers where it shows its price of today. */
export function beginAgain(client: Client, language: Language, quotation: Quotation): string {
  const typing = { decimalSign: language === 'es' ? ',' : '.', newId } as const;
  const draft = workspaceOf(client, language).start(withQuotation(quotation, typing));
  return stepPath(language, draft.id, stepAt(draft, 'price'));
}
