import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CopyButton } from '../layout/copy-button';

/** The whole key, shown this once. It closes by its button only: a click beside it must not lose the key. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="secret-title">
      <DialogTitle id="secret-title">{translate('key.secret_title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Alert severity="warning" variant="outlined">
          {translate('key.secret_once')}
        </Alert>
        <Box
          component="code"
          sx={{
            p: 2,
            border: 1,
            borderColor: 'divider',
            fontFamily: 'ui-monospace, monospace',
            overflowWrap: 'anywhere',
            userSelect: 'all',
          }}
        >
          {secret}
        </Box>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <CopyButton text={secret} label="key.copy" />
        <Button variant="contained" onClick={onClose}>
          {translate('key.secret_kept')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
