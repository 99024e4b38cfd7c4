import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { useEditor, useEditorState } from '../page/editor-context';
import { differences } from '../state/differences';
import { useValueText } from './use-value-text';

const COLUMNS = ['field', 'before', 'now', 'yours'] as const;

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
        <Table size="small" sx={{ mt: 2 }}>
          <TableHead>
            <TableRow>
              {COLUMNS.map((column) => (
                <TableCell key={column}>{translate(`conflict.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {changes.map(({ where, field, before, theirs: now, mine }) => (
              <TableRow key={`${where.join('|')}|${field}|${before}|${now}`}>
                <TableCell component="th" scope="row">
                  {[...where, translate(`editor.field.${field}`)].join(' › ')}
                </TableCell>
                <TableCell>{text(field, before)}</TableCell>
                <TableCell sx={{ fontWeight: 600 }}>{text(field, now)}</TableCell>
                <TableCell>{text(field, mine)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
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
