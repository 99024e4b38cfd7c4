import { createContext, useContext } from 'react';
import { useWords } from '../../i18n/words';
import type { FaultCode } from '../flow/fault';
import { faultWords } from '../words/faults';
import { useWorkspaceState } from '../workspace/use-workspace';
import type { Refusal } from '../workspace/workspace';

/** Whether somebody wanted to go on: from then on everything that is missing is said. */
export const TriedContext = createContext(false);

/** The sentence to show beside a field: what the API refused, or else what the page finds itself once it is time. */
export function useFault(field: string, code: FaultCode | null, touched = false): string | null {
  const words = useWords(faultWords);
  const tried = useContext(TriedContext);
  const isHere = ({ place }: Refusal) => place?.field === field;
  const refusal = useWorkspaceState(
    ({ refusals, priceRefusals }) => refusals.find(isHere) ?? priceRefusals.find(isHere),
  );
  if (code && (tried || touched)) return words[code];
  return refusal?.message ?? null;
}
