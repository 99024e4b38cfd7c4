import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Link as MuiLink,
} from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { Differences, useDifferences } from '../show/differences';

interface Props {
  /** The version that is being edited. */
  readonly number: number;
  /** The one that somebody saved after it. */
  readonly newest: number;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Shows what others saved since the version that is being edited, before it is saved over. */
export function SaveOverDialog({ number, newest, open, onClose, onConfirm }: Props) {
  const translate = useTranslate();
  const isSeen = useDifferences(open ? number : undefined, newest) !== undefined;
  return (
    <Dialog open={open} onClose={onClose} fullWidth maxWidth="md">
      <DialogTitle>{translate('desk.over_title', { newest })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>{translate('desk.over_lead', { number, newest })}</DialogContentText>
        {open && <Differences from={number} to={newest} />}
        <MuiLink component={Link} to={`/rule-sets/${newest}/show`}>
          {translate('desk.see', { number: newest })}
        </MuiLink>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button color="error" variant="outlined" disabled={!isSeen} onClick={onConfirm}>
          {translate('desk.save_over')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
