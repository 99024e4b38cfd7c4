import MoreIcon from '@mui/icons-material/MoreVert';
import { Box, IconButton, Menu, MenuItem } from '@mui/material';
import { memo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ROOM_TYPES } from '../../../format/choices';
import { useEditor } from '../page/editor-context';
import type { Room } from '../state/draft';
import type { Told } from '../state/fault-cell';
import { roomFaults } from '../state/faults';
import { nameRoom } from '../state/names';
import { moveRoom, setRoom } from '../state/rooms';
import { focusCell } from './cell-id';
import { Field } from './field';
import { usePlaceCommands } from './use-place-commands';

type Head = Pick<Room, 'id' | 'name' | 'type' | 'floor'>;

interface Props extends Head {
  readonly told: Told | undefined;
  readonly firstRow: string | undefined;
}

/** A room's name, kind and floor, and what can be done with all of it. */
export const RoomHead = memo(function RoomHead({ id, name, type, floor, told, firstRow }: Props) {
  const { session, pickFilm } = useEditor();
  const translate = useTranslate();
  const commands = usePlaceCommands();
  const [menu, setMenu] = useState<Element>();
  const faults = roomFaults({ name, floor });
  const faultOf = (field: string) =>
    faults[field] ? translate(`editor.fault.${faults[field]}`) : told?.[field];
  const items = [
    ['film', () => pickFilm({ kind: 'room', id })],
    ['copy', () => commands.copyRoom(id, name)],
    ['up', () => session.change((draft) => moveRoom(draft, id, -1))],
    ['down', () => session.change((draft) => moveRoom(draft, id, 1))],
    ['remove', () => commands.removeRoom(id)],
  ] as const;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'start', px: 1, pt: 1 }}>
      <Field
        id={`${id}-name`}
        label={translate('editor.room.name')}
        value={name}
        fault={faultOf('name')}
        onType={(text) => session.change((draft) => nameRoom(draft, id, text), `${id}-name`)}
        onEnter={() => firstRow && focusCell(firstRow, 'label')}
        sx={{ flex: '2 1 180px' }}
      />
      <Field
        id={`${id}-type`}
        label={translate('editor.room.type')}
        value={type}
        fault={faultOf('type')}
        choices={ROOM_TYPES.map((one) => [one, translate(`room.${one}`)] as const)}
        onType={(text) => {
          const wanted = ROOM_TYPES.find((one) => one === text);
          if (wanted) session.change((draft) => setRoom(draft, id, { type: wanted }));
        }}
        sx={{ flex: '1 1 140px' }}
      />
      <Field
        id={`${id}-floor`}
        label={translate('editor.room.floor')}
        value={floor}
        fault={faultOf('floor')}
        onType={(text) => session.change((draft) => setRoom(draft, id, { floor: text }), `${id}-floor`)}
        sx={{ flex: '0 1 72px' }}
      />
      <IconButton
        aria-label={translate('editor.room.menu', { name })}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setMenu(currentTarget)}
      >
        <MoreIcon />
      </IconButton>
      <Menu open={menu !== undefined} anchorEl={menu ?? null} onClose={() => setMenu(undefined)}>
        {items.map(([action, run]) => (
          <MenuItem
            key={action}
            onClick={() => {
              setMenu(undefined);
              run();
            }}
          >
            {translate(`editor.room.${action}`)}
          </MenuItem>
        ))}
      </Menu>
    </Box>
  );
});
