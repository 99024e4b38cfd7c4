import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { hasCustomer } from '../session/work';
import { missing } from '../state/faults';
import { useEditorState } from './editor-context';
import { useShowFault } from './use-show-fault';

const COLOURS = {
  saved: 'success.main',
  unsaved: 'text.secondary',
  saving: 'text.secondary',
  offline: 'warning.main',
  incomplete: 'warning.main',
  refused: 'error.main',
  conflict: 'error.main',
  closed: 'error.main',
} as const;

/** Where what is typed is by now, in words. */
export function SaveMark() {
  const translate = useTranslate();
  const saving = useEditorState((state) => state.saving);
  const kept = useEditorState((state) => state.kept);
  const { draft, customer, quotation } = useEditorState(({ work }) => work);
  const { rows, others, empty } = missing(draft);
  const needs = [
    !quotation && !hasCustomer(customer) && translate('editor.needs.customer'),
    empty && translate('editor.needs.opening'),
    rows > 0 && translate('editor.needs.rows', { smart_count: rows }),
    others > 0 && translate('editor.needs.others', { smart_count: others }),
  ].filter(Boolean);
  const showFault = useShowFault();
  const canShow = saving === 'refused' || (saving === 'incomplete' && !(empty && needs.length === 1));
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <Box role="status" sx={{ color: COLOURS[saving], fontSize: 14, fontWeight: 600 }}>
        {translate(`editor.saving.${saving}`, { needs: needs.join(', ') })}
        {!kept && saving !== 'saved' && ` · ${translate('editor.not_kept')}`}
      </Box>
      {canShow && (
        <Button size="small" color="inherit" onClick={showFault}>
          {translate('editor.show_missing')}
        </Button>
      )}
    </Box>
  );
}
