import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ConflictTable } from '../../../forms/conflict-table';
import { useEditor, useEditorState } from '../page/editor-context';
import { differences } from '../state/differences';
import { useValueText } from './use-value-text';

/** What somebody else has saved meanwhile beside what stands here; nothing is overwritten before one has chosen. */
export function ConflictDialog() {
  const { session } = useEditor();
  const translate = useTranslate();
  const theirs = useEditorState((state) => state.theirs);
  const { base, draft } = useEditorState((state) => state.work);
  const text = useValueText();
  if (!theirs || !base) return null;
  const changes = differences(base, draft, theirs.draft);
  return (
    <Dialog open fullWidth maxWidth="md" aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">{translate('editor.conflict.title')}</DialogTitle>
      <DialogContent>
        <Typography>{translate('editor.conflict.lead')}</Typography>
        <ConflictTable
          differences={changes.map(({ where, field, before, theirs: now, mine }) => ({
            id: `${where.join('|')}|${field}|${before}|${now}`,
            name: [...where, translate(`editor.field.${field}`)].join(' › '),
            before: text(field, before),
            now: text(field, now),
            yours: text(field, mine),
          }))}
        />
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button color="error" onClick={() => session.resolve(false)}>
          {translate('editor.conflict.theirs')}
        </Button>
        <Button variant="contained" onClick={() => session.resolve(true)}>
          {translate('editor.conflict.mine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
