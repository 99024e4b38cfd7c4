import MoreIcon from '@mui/icons-material/MoreVert';
import { Box, IconButton, Menu, MenuItem } from '@mui/material';
import { memo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useEditor } from '../page/editor-context';
import type { Place } from '../state/draft';
import type { Told } from '../state/fault-cell';
import { wholeNumber } from '../state/faults';
import { setPlace } from '../state/places';
import { PropertyFields } from './property-fields';
import { usePlaceCommands } from './use-place-commands';
import { VehicleFields } from './vehicle-fields';

interface Props {
  readonly id: string;
  readonly about: Place['about'];
  /** Those of its rooms, joined by a space, so that another row does not draw this anew. */
  readonly floors: string;
  readonly told: Told | undefined;
  /** There has to be one. */
  readonly only: boolean;
}

/** What a place is, and what can be done with all of it. */
export const PlaceHead = memo(function PlaceHead({ id, about, floors, told, only }: Props) {
  const { session, pickFilm } = useEditor();
  const translate = useTranslate();
  const commands = usePlaceCommands();
  const [menu, setMenu] = useState<Element>();
  const set = (next: Place['about'], field: string) =>
    session.change((draft) => setPlace(draft, id, next), `${id}-${field}`);
  const items: readonly (readonly [key: string, name: string, run: () => void])[] = [
    ['film', translate('editor.place.film'), () => pickFilm({ kind: 'place', id })],
    ...floors
      .split(' ')
      .filter(Boolean)
      .map((floor): [string, string, () => void] => {
        const next = String((wholeNumber(floor) ?? 0) + 1);
        return [
          `floor-${floor}`,
          translate('editor.place.copy_floor', { floor, next }),
          () => commands.copyFloor(id, floor, next),
        ];
      }),
    ['copy', translate('editor.place.copy'), () => commands.copyPlace(id)],
  ];
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        gap: 1,
        p: 1,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, pt: 0.5 }}>
        {about.kind === 'property' ? (
          <PropertyFields id={id} property={about} told={told} onChange={set} />
        ) : (
          <VehicleFields id={id} vehicle={about} told={told} onChange={set} />
        )}
      </Box>
      <IconButton
        aria-label={translate('editor.place.menu')}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setMenu(currentTarget)}
        sx={{ alignSelf: 'start' }}
      >
        <MoreIcon />
      </IconButton>
      <Menu open={menu !== undefined} anchorEl={menu ?? null} onClose={() => setMenu(undefined)}>
        {items.map(([key, name, run]) => (
          <MenuItem
            key={key}
            onClick={() => {
              setMenu(undefined);
              run();
            }}
          >
            {name}
          </MenuItem>
        ))}
        {!only && (
          <MenuItem onClick={() => commands.removePlace(id)}>{translate('editor.place.remove')}</MenuItem>
        )}
      </Menu>
    </Box>
  );
});
