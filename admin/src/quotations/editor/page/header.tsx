import RedoIcon from '@mui/icons-material/Redo';
import UndoIcon from '@mui/icons-material/Undo';
import { Box, Button, IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { shortcut } from '../../../layout/keyboard';
import { AlternativesBar } from '../alternatives/alternatives-bar';
import { useEditor, useEditorState } from './editor-context';
import { SaveMark } from './save-mark';

/** What it comes to and where it is kept, always in sight. */
export function Header() {
  const { session } = useEditor();
  const translate = useTranslate();
  const canUndo = useEditorState(({ history }) => history.past.length > 0);
  const canRedo = useEditorState(({ history }) => history.future.length > 0);
  const quotation = useEditorState(({ work }) => work.quotation);
  return (
    <Box
      sx={{
        position: 'sticky',
        top: { xs: 56, sm: 48 },
        zIndex: 2,
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
        justifyContent: 'space-between',
        py: 1,
        bgcolor: 'background.default',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <AlternativesBar />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <SaveMark />
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
        {quotation && (
          <Button component={Link} to={`/quotations/${quotation.id}/show`} variant="outlined" color="inherit">
            {translate('editor.show')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
