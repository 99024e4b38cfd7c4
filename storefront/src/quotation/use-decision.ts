import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useState } from 'react';
import { useWrite } from '../data/use-write';

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[] | null;
}

interface Decided {
  readonly payload: { readonly userErrors: readonly Refusal[] };
}

/** How a form that answers the shop stands. */
export interface Decision<Variables> {
  readonly state: 'idle' | 'sending' | 'unanswered';
  readonly refusals: readonly Refusal[];
  /** True when the shop has it. A request whose answer got lost can be sent again: what was decided is not decided twice. */
  readonly send: (variables: Variables) => Promise<boolean>;
}

/** @param reread shows what became of the quotation, after every attempt: the answer may have been lost and not the request */
export function useDecision<Data extends Decided, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  reread: () => Promise<unknown>,
): Decision<Variables> {
  const write = useWrite();
  const [state, setState] = useState<Decision<Variables>['state']>('idle');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const send = async (variables: Variables): Promise<boolean> => {
    if (state === 'sending') return false;
    setState('sending');
    setRefusals([]);
    const { data } = await write(document, variables);
    const refused = data?.payload.userErrors ?? [];
    await reread();
    setRefusals(refused);
    setState(data ? 'idle' : 'unanswered');
    return data !== undefined && refused.length === 0;
  };
  return { state, refusals, send };
}

/** What the API says about one field of the form. */
export const refusalAt = (refusals: readonly Refusal[], name: string): string | null =>
  refusals.find(({ path }) => path?.at(-1) === name)?.message ?? null;

/** What it says about none of these fields. */
export const refusalsBeside = (refusals: readonly Refusal[], names: readonly string[]): readonly string[] =>
  refusals.filter(({ path }) => !names.includes(path?.at(-1) ?? '')).map(({ message }) => message);
