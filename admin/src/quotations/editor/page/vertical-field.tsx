import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { VERTICALS } from '../../../format/choices';
import { Section } from '../../../layout/section';
import { Field } from '../grid/field';
import { type Draft, isVehicle, openingsOf } from '../state/draft';
import { filledRows } from '../state/limits';
import { setVertical } from '../state/new-draft';
import { useEditor, useEditorState } from './editor-context';
import { newId } from './new-id';

type Measured = Pick<Draft, 'vertical' | 'places'>;

/** The line of business, which says what there is to measure. What that takes off the page can be had back. */
export function VerticalField() {
  const { session } = useEditor();
  const translate = useTranslate();
  const vertical = useEditorState(({ work }) => work.draft.vertical);
  const [dropped, setDropped] = useState<Measured>();
  const isGone = dropped !== undefined && isVehicle(dropped) !== isVehicle({ vertical });
  const restore = ({ vertical: before, places }: Measured) => {
    session.change((now) => ({ ...now, vertical: before, places }));
    document.getElementById('vertical')?.focus();
  };
  return (
    <Section title={translate('resources.quotations.fields.vertical')}>
      <Field
        id="vertical"
        label={translate('editor.vertical')}
        value={vertical}
        choices={VERTICALS.map((one) => [one, translate(`vertical.${one}`)] as const)}
        onType={(text) => {
          const wanted = VERTICALS.find((one) => one === text);
          if (!wanted) return;
          const { draft } = session.state().work;
          const name = translate('editor.room.new', { number: 1 });
          session.change((now) => setVertical(now, wanted, name, newId));
          if (isVehicle(draft) === isVehicle({ vertical: wanted })) return;
          setDropped(filledRows(openingsOf(draft)) > 0 ? draft : undefined);
        }}
      />
      {isGone && (
        <Alert severity="warning" variant="outlined" icon={false}>
          {translate('editor.dropped', {
            smart_count: filledRows(openingsOf(dropped)),
            vertical: translate(`vertical.${vertical}`),
          })}
          <Button
            color="inherit"
            size="small"
            onClick={() => restore(dropped)}
            sx={{ display: 'block', ml: -0.5 }}
          >
            {translate('editor.undo')}
          </Button>
        </Alert>
      )}
    </Section>
  );
}
