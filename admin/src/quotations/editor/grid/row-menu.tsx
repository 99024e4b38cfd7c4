import { Menu, MenuItem, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { shortcut } from '../../../layout/keyboard';
import { useEditor } from '../page/editor-context';
import { useRowCommands } from './use-row-commands';

interface Props {
  readonly id: string;
  readonly anchor: Element;
  readonly onClose: () => void;
}

/** What can be done with a row, each with its keys. */
export function RowMenu({ id, anchor, onClose }: Props) {
  const translate = useTranslate();
  const { pickFilm } = useEditor();
  const { duplicate, move, remove } = useRowCommands();
  const items = [
    { name: 'duplicate', keys: shortcut('D'), run: () => duplicate(id, 'label') },
    { name: 'film', keys: 'Alt L', run: () => pickFilm({ kind: 'opening', id }) },
    { name: 'up', keys: 'Alt ↑', run: () => move(id, -1) },
    { name: 'down', keys: 'Alt ↓', run: () => move(id, 1) },
    { name: 'remove', keys: shortcut('⇧ ⌫'), run: () => remove(id, 'label') },
  ] as const;
  return (
    <Menu open anchorEl={anchor} onClose={onClose}>
      {items.map(({ name, keys, run }) => (
        <MenuItem
          key={name}
          sx={{ gap: 3, justifyContent: 'space-between' }}
          onClick={() => {
            onClose();
            run();
          }}
        >
          {translate(`editor.menu.${name}`)}
          <Typography
            component="kbd"
            variant="caption"
            sx={{ color: 'text.secondary', '@media (hover: none)': { display: 'none' } }}
          >
            {keys}
          </Typography>
        </MenuItem>
      ))}
    </Menu>
  );
}
