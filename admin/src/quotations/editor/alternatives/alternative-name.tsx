import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Field } from '../grid/field';
import { useEditor, useEditorState } from '../page/editor-context';
import { removeAlternative, renameAlternative } from '../state/alternatives';
import { alternativeFault } from '../state/faults';

/** The name of the alternative on the screen, and its end. Nothing while there is only one. */
export function AlternativeName() {
  const { session, alternative, showAlternative, pickFilm } = useEditor();
  const translate = useTranslate();
  const alternatives = useEditorState(({ work }) => work.draft.alternatives);
  const shown = alternatives.find(({ id }) => id === alternative);
  if (!shown) return null;
  const fault = alternativeFault(alternatives, shown.id);
  const remove = () => {
    session.change((now) => removeAlternative(now, shown.id));
    const [first] = session.state().work.draft.alternatives;
    if (first) showAlternative(first.id);
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'start' }}>
      {alternatives.length > 1 && (
        <Field
          id="alternative-name"
          label={translate('editor.alternative.name')}
          value={shown.name}
          fault={fault && translate(`editor.fault.${fault}`)}
          onType={(name) =>
            session.change((now) => renameAlternative(now, shown.id, name), 'alternative-name')
          }
          sx={{ width: 220 }}
        />
      )}
      {alternatives.length > 1 && (
        <Button color="inherit" onClick={remove}>
          {translate('editor.alternative.remove', { name: shown.name })}
        </Button>
      )}
      <Button color="inherit" onClick={() => pickFilm({ kind: 'all' })}>
        {translate(alternatives.length > 1 ? 'editor.film.for_alternative' : 'editor.film.for_all')}
      </Button>
    </Box>
  );
}
