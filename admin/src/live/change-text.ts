import type { QuotationsChangedSubscription } from '../generated/graphql';

type Change = QuotationsChangedSubscription['quotationsChanged'];

/** What a toast says about a change: whose words, and their parts. Nothing when the quotation is gone. */
export function changeText({ type, quotation }: Change) {
  if (!quotation) return undefined;
  return {
    key: `live.${type}`,
    who: quotation.history.at(-1)?.actor ?? undefined,
    number: quotation.number,
    customer: quotation.customer.name,
  };
}
