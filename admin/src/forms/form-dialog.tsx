import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  type DialogProps,
  DialogTitle,
  type Theme,
  useMediaQuery,
} from '@mui/material';
import type { FormEvent, ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly confirm?: string;
  readonly busy: boolean;
  readonly maxWidth?: DialogProps['maxWidth'];
  readonly children: ReactNode;
  readonly onSubmit: (form: FormData) => void;
  readonly onClose: () => void;
}

/** A few fields asked for above the page; what was typed stays when the server refuses it. */
export function FormDialog({
  title,
  lead,
  confirm = 'ra.action.save',
  busy,
  maxWidth = 'xs',
  children,
  onSubmit,
  onClose,
}: Props) {
  const translate = useTranslate();
  // What is wide on a desk has no room to spare on a phone.
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth={maxWidth} fullScreen={narrow && maxWidth !== 'xs'}>
      <Box
        component="form"
        onSubmit={submit}
        sx={{ display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 }}
      >
        <DialogTitle>{translate(title)}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1 }}>
          {lead && <DialogContentText>{translate(lead)}</DialogContentText>}
          {children}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={busy}>
            {translate(confirm)}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
