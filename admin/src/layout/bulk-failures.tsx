import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  List,
  ListItem,
  ListItemText,
} from '@mui/material';
import { useGetRecordRepresentation, useListContext, useTranslate } from 'react-admin';
import type { Failure } from '../data/bulk';

interface Props {
  readonly failures: readonly Failure[];
  readonly onClose: () => void;
}

/** Which rows of a bulk action could not be done, each with its reason. */
export function BulkFailures({ failures, onClose }: Props) {
  const translate = useTranslate();
  const { data = [], resource } = useListContext();
  const nameOf = useGetRecordRepresentation(resource);
  const record = (id: string) => data.find((row) => row.id === id) ?? { id };
  return (
    <Dialog open={failures.length > 0} onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{translate('action.bulk_failed_title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('action.bulk_failed_text')}</DialogContentText>
        <List dense>
          {failures.map(({ id, reason }) => (
            <ListItem key={id} disableGutters>
              <ListItemText primary={nameOf(record(id))} secondary={reason} />
            </ListItem>
          ))}
        </List>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
