import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CopyButton } from './copy-button';

interface Props {
  readonly secret: string;
  /** Under which its words stand: "key" for key.secret_title. */
  readonly words: string;
  readonly onClose: () => void;
}

/** A whole secret, shown this once. It closes by its button only: a click beside it must not lose the secret. */
export function SecretDialog({ secret, words, onClose }: Props) {
  const translate = useTranslate();
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="secret-title">
      <DialogTitle id="secret-title">{translate(`${words}.secret_title`)}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Alert severity="warning" variant="outlined">
          {translate(`${words}.secret_once`)}
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
        <CopyButton text={secret} label={`${words}.copy`} />
        <Button variant="contained" onClick={onClose}>
          {translate(`${words}.secret_kept`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
