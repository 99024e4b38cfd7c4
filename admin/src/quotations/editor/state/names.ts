import type { Draft } from './draft';
import { setCell } from './openings';
import { openingTypes, setRoom } from './rooms';
import { changeOpening, changeRoom } from './tree';
import { roomTypeOf } from './words-of-rooms';
import { typeOf } from './words-of-types';

/** A row's name, which says what it is as long as nobody has chosen that. */
export const nameOpening = (draft: Draft, id: string, label: string): Draft =>
  changeOpening(setCell(draft, id, 'label', label), id, (opening) => {
    const type = opening.usualType && (typeOf(label, openingTypes(draft)) ?? opening.usualType);
    return type && type !== opening.type ? { ...opening, type } : opening;
  });

/** A room's name, which says what it is for as long as nobody has chosen that. */
export const nameRoom = (draft: Draft, id: string, name: string): Draft =>
  changeRoom(setRoom(draft, id, { name }), id, (room) => {
    const type = room.typeIsOpen ? roomTypeOf(name) : undefined;
    return type && type !== room.type ? { ...room, type } : room;
  });
