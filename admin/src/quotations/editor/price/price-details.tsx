import { useTranslate } from 'react-admin';
import { Section } from '../../../layout/section';
import { Totals } from '../../show/totals';
import { useEditor, useEditorState } from '../page/editor-context';

/** From the sum of the lines to what the customer pays, for the alternative on the screen. */
export function PriceDetails() {
  const { alternative } = useEditor();
  const translate = useTranslate();
  const alternatives = useEditorState(({ work }) => work.draft.alternatives);
  const price = useEditorState((state) => state.price.price);
  const name = alternatives.find(({ id }) => id === alternative)?.name.trim() ?? '';
  const option = price?.options.find((one) => one.name === name) ?? price?.options[0];
  return (
    <Section title={name ? translate('quotation.alternative', { name }) : translate('quotation.only_option')}>
      {option ? <Totals totals={option.totals} /> : translate('editor.price.none_yet')}
    </Section>
  );
}
