import { useTranslate } from 'react-admin';
import { VERTICALS } from '../../../format/choices';
import { Section } from '../../../layout/section';
import { Field } from '../grid/field';
import { setVertical } from '../state/new-draft';
import { useEditor, useEditorState } from './editor-context';
import { newId } from './new-id';

/** The line of business, which says what there is to measure. */
export function VerticalField() {
  const { session } = useEditor();
  const translate = useTranslate();
  const vertical = useEditorState(({ work }) => work.draft.vertical);
  return (
    <Section title={translate('resources.quotations.fields.vertical')}>
      <Field
        id="vertical"
        label={translate('editor.vertical')}
        value={vertical}
        choices={VERTICALS.map((one) => [one, translate(`vertical.${one}`)] as const)}
        onType={(text) => {
          const wanted = VERTICALS.find((one) => one === text);
          const name = translate('editor.room.new', { number: 1 });
          if (wanted) session.change((draft) => setVertical(draft, wanted, name, newId));
        }}
      />
    </Section>
  );
}
