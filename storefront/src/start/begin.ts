import type { Client } from '@urql/core';
import { isStriped } from '../films/nature';
import type { Film } from '../films/use-films';
import type { Vertical } from '../films/vocabulary';
import type { Language } from '../i18n/language';
import { stepPath } from '../wizard/addresses';
import { newOption } from '../wizard/flow/draft';
import { firstStripes } from '../wizard/flow/films';
import { stepAfter } from '../wizard/flow/steps';
import { workspaceOf } from '../wizard/workspace/use-workspace';

/**
 * Begins a draft, with a film if somebody came for one, and answers where it goes on. Where the film is not sold for what was
 * picked, the draft's page says so and gives it up.
 */
export function begin(
  client: Client,
  language: Language,
  vertical: Vertical,
  film: Film | undefined,
): string {
  const decimalSign = language === 'es' ? ',' : '.';
  const all = film ? { sku: film.sku, stripes: isStriped(film) ? firstStripes(decimalSign) : null } : null;
  const draft = workspaceOf(client, language).start((empty) => ({
    ...empty,
    vertical,
    options: [{ ...newOption('a'), all }],
  }));
  return stepPath(language, draft.id, stepAfter(draft, 'kind') ?? 'kind');
}
