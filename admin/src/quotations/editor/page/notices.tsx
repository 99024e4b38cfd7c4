import { Alert, Button } from '@mui/material';
import { useEffect } from 'react';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import { useEditor, useEditorState } from './editor-context';

/** What somebody else did to the draft that is no conflict. */
export function Notices() {
  const { session } = useEditor();
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const taken = useEditorState((state) => state.taken);
  const isClosed = useEditorState((state) => state.saving === 'closed');
  const id = useEditorState(({ work }) => work.quotation?.id);
  useEffect(() => {
    if (taken > 0) notify('editor.taken', { type: 'info' });
  }, [taken, notify]);
  if (!isClosed) return null;
  const leave = () => {
    session.discard();
    redirect(`/quotations/${id}/show`);
  };
  return (
    <Alert
      severity="warning"
      variant="outlined"
      action={
        <Button color="inherit" onClick={leave}>
          {translate('editor.closed.discard')}
        </Button>
      }
    >
      {translate('editor.closed.text')}
    </Alert>
  );
}
