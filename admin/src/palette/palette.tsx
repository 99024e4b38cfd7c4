import SearchIcon from '@mui/icons-material/Search';
import { IconButton, Tooltip } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { shortcut } from '../layout/keyboard';
import { GRID_KEYS } from '../quotations/editor/grid/shortcuts';
import { PaletteDialog } from './palette-dialog';
import { useActions } from './use-actions';
import { useDestinations } from './use-destinations';
import { useShortcuts } from './use-shortcuts';

const ShortcutsDialog = lazy(() => import('./shortcuts-dialog'));

/** The way to everything by keyboard: Ctrl or Cmd with K opens it, ? lists the keys. */
export function Palette() {
  const translate = useTranslate();
  const [open, setOpen] = useState<'palette' | 'shortcuts'>();
  const showPalette = () => setOpen('palette');
  const showShortcuts = () => setOpen('shortcuts');
  const close = () => setOpen(undefined);
  const actions = useActions(showShortcuts);
  const pages = useDestinations();
  const commands = [...actions, ...pages];
  useShortcuts({
    ...Object.fromEntries(commands.flatMap(({ keys, run }) => (keys ? [[keys, run]] : []))),
    'mod+k': () => (open === 'palette' ? close() : showPalette()),
  });
  const withKeys = (from: typeof commands) =>
    from.flatMap(({ keys, label }) => (keys ? [{ keys, label }] : []));
  return (
    <>
      <Tooltip title={`${translate('palette.open')} (${shortcut('K')})`}>
        <IconButton color="inherit" onClick={showPalette} aria-label={translate('palette.open')}>
          <SearchIcon />
        </IconButton>
      </Tooltip>
      {open === 'palette' && <PaletteDialog commands={commands} onClose={close} />}
      <Suspense>
        {open === 'shortcuts' && (
          <ShortcutsDialog
            onClose={close}
            sections={[
              {
                title: 'shortcuts.anywhere',
                shortcuts: [{ keys: 'mod+k', label: translate('palette.open') }, ...withKeys(actions)],
              },
              { title: 'shortcuts.go', shortcuts: withKeys(pages) },
              {
                title: 'shortcuts.editor',
                // Pressed together, not one after the other.
                shortcuts: GRID_KEYS.map(([keys, name]) => ({
                  keys: keys.replace(' ', '\u00a0'),
                  label: translate(`editor.keys.${name}`),
                })),
              },
            ]}
          />
        )}
      </Suspense>
    </>
  );
}
