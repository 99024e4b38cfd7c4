import type { Draft } from '../flow/draft';
import { openingsOf } from '../flow/openings';
import { quotable } from '../flow/to-input';
import { useNameOfGlass } from '../use-glass-name';
import { useHolders } from '../use-holders';

/** What the lines of an alternative are about: it has one for each opening that is priced, in the order of the draft. */
export function useLineNames(draft: Draft): readonly string[] {
  const glassName = useNameOfGlass();
  const names = new Map(useHolders(draft).map(({ id, name }) => [id, name]));
  return openingsOf(quotable(draft) ?? draft).map(({ roomId, opening }) =>
    [names.get(roomId), glassName(opening)].filter(Boolean).join(' · '),
  );
}
