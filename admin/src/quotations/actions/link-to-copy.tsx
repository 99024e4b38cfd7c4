import { Box, Button, DialogActions, DialogContent, DialogContentText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CopyButton } from '../../layout/copy-button';
import { privateAddress } from '../private-address';

interface Props {
  readonly token: string;
  readonly onClose: () => void;
}

/** Sent, but nobody was written to: the link for the person to hand over. */
export function LinkToCopy({ token, onClose }: Props) {
  const translate = useTranslate();
  const link = privateAddress(token);
  return (
    <>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>{translate('action.submit_hand_over')}</DialogContentText>
        <Box component="code" sx={{ overflowWrap: 'anywhere', userSelect: 'all' }}>
          {link}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
        <CopyButton text={link} label="quotation.link_copy" />
      </DialogActions>
    </>
  );
}
