import AddIcon from '@mui/icons-material/Add';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useEditor, useEditorState } from '../page/editor-context';
import { newId } from '../page/new-id';
import { addAlternative, MOST_ALTERNATIVES } from '../state/alternatives';
import { missing } from '../state/faults';
import { AlternativeCard } from './alternative-card';

/** The alternatives side by side with what they come to. */
export function AlternativesBar() {
  const { session, alternative, showAlternative } = useEditor();
  const translate = useTranslate();
  const alternatives = useEditorState(({ work }) => work.draft.alternatives);
  const { price, status } = useEditorState((state) => state.price);
  const without = useEditorState(({ work }) => missing(work.draft).rows);
  const add = () => {
    const names = [1, 2, 3, 4, 5].map((number) => translate(`editor.alternative.name_${number}`));
    const taken = new Set(alternatives.map(({ name }) => name.trim()));
    const first = names[0] ?? '';
    const free = names.slice(1).find((name) => !taken.has(name)) ?? '';
    const added = { id: newId(), name: free };
    session.change((draft) => addAlternative(draft, added, first));
    showAlternative(added.id);
  };
  return (
    <Box
      role="group"
      aria-label={translate('quotation.alternatives')}
      sx={{
        display: 'flex',
        gap: 1,
        // On a phone they stand in one row, which is moved sideways.
        flexWrap: { xs: 'nowrap', sm: 'wrap' },
        overflowX: { xs: 'auto', sm: 'visible' },
        '& > *': { flexShrink: 0 },
      }}
    >
      {alternatives.map(({ id, name }, index) => (
        <AlternativeCard
          key={id}
          name={name}
          totals={
            (
              price?.options.find((option) => option.name === name.trim()) ??
              (alternatives.length === 1 ? price?.options[index] : undefined)
            )?.totals
          }
          without={without}
          shown={id === alternative}
          stale={status !== 'ready'}
          onShow={() => showAlternative(id)}
        />
      ))}
      {alternatives.length < MOST_ALTERNATIVES && (
        <Button color="inherit" startIcon={<AddIcon />} onClick={add}>
          {translate('editor.alternative.add')}
        </Button>
      )}
    </Box>
  );
}
