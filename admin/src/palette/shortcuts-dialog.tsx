import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Keys } from './keys';

export interface Shortcut {
  readonly keys: string;
  readonly label: string;
}

interface Props {
  readonly sections: readonly { readonly title: string; readonly shortcuts: readonly Shortcut[] }[];
  readonly onClose: () => void;
}

export default function ShortcutsDialog({ sections, onClose }: Props) {
  const translate = useTranslate();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="shortcuts-title">
      <DialogTitle id="shortcuts-title">{translate('shortcuts.title')}</DialogTitle>
      <DialogContent tabIndex={0} role="region" aria-labelledby="shortcuts-title">
        {sections.map(({ title, shortcuts }) => (
          <Box key={title} component="section" sx={{ mb: 2 }}>
            <Typography variant="h4" component="h3" sx={{ mb: 0.5 }}>
              {translate(title)}
            </Typography>
            {shortcuts.map(({ keys, label }) => (
              <Box
                key={keys}
                sx={{
                  display: 'flex',
                  justifyContent: 'space-between',
                  gap: 2,
                  py: 0.75,
                  borderTop: 1,
                  borderColor: 'divider',
                }}
              >
                <span>{label}</span>
                <Keys keys={keys} />
              </Box>
            ))}
          </Box>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
