import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { COLUMNS, type Column, focusCell } from '../grid/cell-id';
import { hasCustomer } from '../session/work';
import { isBlank, openingsOf } from '../state/draft';
import { missing, openingFaults } from '../state/faults';
import { useEditorState } from './editor-context';

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
  const showMissing = () => {
    for (const opening of openingsOf(draft)) {
      const faults = openingFaults(opening);
      const column: Column | undefined = COLUMNS.find((one) => faults[one]);
      if (column && !isBlank(opening)) return focusCell(opening.id, column);
    }
    return undefined;
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <Box role="status" sx={{ color: COLOURS[saving], fontSize: 14, fontWeight: 600 }}>
        {translate(`editor.saving.${saving}`, { needs: needs.join(', ') })}
        {!kept && saving !== 'saved' && ` · ${translate('editor.not_kept')}`}
      </Box>
      {saving === 'incomplete' && rows > 0 && (
        <Button size="small" color="inherit" onClick={showMissing}>
          {translate('editor.show_missing')}
        </Button>
      )}
    </Box>
  );
}
