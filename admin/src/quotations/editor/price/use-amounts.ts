import { useMemo } from 'react';
import { useFormats } from '../../../format/use-formats';
import { useEditor, useEditorState } from '../page/editor-context';
import { lineTotals } from '../state/line-totals';

const NONE: ReadonlyMap<string, string> = new Map();

/** What each opening costs in the alternative on the screen, as it is written. */
export function useAmounts(): ReadonlyMap<string, string> {
  const { alternative } = useEditor();
  const { money } = useFormats();
  const price = useEditorState(({ price }) => price.price);
  const of = useEditorState(({ priceOf }) => priceOf);
  return useMemo(() => {
    const at = of?.alternatives.findIndex(({ id }) => id === alternative) ?? -1;
    const name = of?.alternatives[at]?.name.trim() ?? '';
    const option =
      price?.options.find((one) => one.name === name) ?? (at === 0 ? price?.options[0] : undefined);
    if (!of || !option) return NONE;
    const totals = lineTotals(of, alternative, option.lines);
    return new Map([...totals].map(([id, amount]) => [id, money(amount, option.totals.currency)]));
  }, [price, of, alternative, money]);
}
