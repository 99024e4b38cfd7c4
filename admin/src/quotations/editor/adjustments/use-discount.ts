import { useViewer } from '../../../auth/use-viewer';
import { useEditorState } from '../page/editor-context';
import { baseOf, cheapestOf } from './discount-base';
import { discountOf } from './discount-of';

/** How much of the price the role may take off, of which alternative, and how much is taken off now. The server decides. */
export function useDiscount() {
  const adjustments = useEditorState(({ work }) => work.draft.adjustments);
  const price = useEditorState((state) => state.price.price);
  const limit = useViewer()?.discountLimit;
  const cheapest = price && cheapestOf(price);
  if (limit == null || Number(limit) >= 1 || !cheapest || adjustments.length === 0) return undefined;
  const { taken, most } = discountOf(adjustments, baseOf(cheapest), limit);
  const { currency } = cheapest.totals;
  const of = price.options.length > 1 ? cheapest.name : undefined;
  return { limit, taken, most, currency, of, isOver: taken > most };
}
