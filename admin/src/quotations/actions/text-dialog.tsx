import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import type { FormEvent } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly label: string;
  readonly confirm: string;
  readonly required?: boolean;
  readonly onClose: () => void;
  readonly onConfirm: (text: string) => void;
}

/** Asks for a few words, such as a reason. */
export function TextDialog({ open, title, label, confirm, required = false, onClose, onConfirm }: Props) {
  const translate = useTranslate();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onConfirm(String(new FormData(event.currentTarget).get('text') ?? '').trim());
  };
  return (
    <Dialog open={open} onClose={onClose} fullWidth maxWidth="sm">
      <form onSubmit={submit}>
        <DialogTitle>{translate(title)}</DialogTitle>
        <DialogContent>
          <TextField
            name="text"
            label={translate(label)}
            required={required}
            multiline
            minRows={3}
            fullWidth
            autoFocus
            margin="dense"
            slotProps={{ htmlInput: { maxLength: 4000 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained">
            {translate(confirm)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
