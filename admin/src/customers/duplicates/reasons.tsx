import { useTranslate } from 'react-admin';
import type { DuplicateReason } from '../../generated/graphql';

/** Why two customers may be one, in words. */
export function Reasons({ reasons }: { reasons: readonly DuplicateReason[] }) {
  const translate = useTranslate();
  return <>{reasons.map((reason) => translate(`duplicate.${reason}`)).join(', ')}</>;
}
