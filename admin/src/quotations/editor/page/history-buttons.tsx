import RedoIcon from '@mui/icons-material/Redo';
import UndoIcon from '@mui/icons-material/Undo';
import { IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { shortcut } from '../../../layout/keyboard';
import { useEditor, useEditorState } from './editor-context';

/** Takes back and does again what was changed. */
export function HistoryButtons() {
  const { session } = useEditor();
  const translate = useTranslate();
  const canUndo = useEditorState(({ history }) => history.past.length > 0);
  const canRedo = useEditorState(({ history }) => history.future.length > 0);
  return (
    <>
      <IconButton
        aria-label={translate('editor.undo')}
        title={shortcut('Z')}
        disabled={!canUndo}
        onClick={session.undo}
      >
        <UndoIcon />
      </IconButton>
      <IconButton
        aria-label={translate('editor.redo')}
        title={shortcut('Y')}
        disabled={!canRedo}
        onClick={session.redo}
      >
        <RedoIcon />
      </IconButton>
    </>
  );
}
