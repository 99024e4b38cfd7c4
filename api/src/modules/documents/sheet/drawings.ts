import { type Hung, inLines, POINTS_PER_METRE, scaleFor, type Wall, wallsOf } from '../elevation/arrange.js';
import { drawOpening, isMeasuredBelowFloor } from '../elevation/draw-opening.js';
import type { DrawnOpening, DrawnPlace } from '../elevation/drawn-opening.js';
import { lookOf } from '../elevation/film-look.js';
import { type Block, block, type Leaf, type Mark } from '../layout/block.js';
import { movePath } from '../layout/move-path.js';
import { COLOR, STYLE } from '../layout/style.js';
import { breakLines, linesAt } from '../layout/text.js';
import { heading } from './heading.js';
import { itemOf, type NumberedOpening, type Place, placesOf, type Sheet, shownOption } from './sheet.js';

/** Beside an opening, for the measure of its height. */
const GAP = 24;
/** Under a wall, for the measures of openings that reach down to the floor, and where none does. */
const BELOW = 22;
const LITTLE = 4;
const CAPTION = 15;
/** A person of 1.70 m, at whose height one sees how large a room is. */
const PERSON_WIDTH = 0.6;
const PERSON =
  'M0.22 1.7L0.3 1.7L0.34 1.62L0.32 1.52L0.28 1.48L0.24 1.48L0.2 1.52L0.18 1.62Z' +
  'M0.12 1.42L0.4 1.42L0.46 0.85L0.4 0.83L0.37 1.15L0.36 0L0.28 0L0.26 0.75L0.24 0L0.16 0L0.15 1.15L0.12 0.83L0.06 0.85Z';

/** Wide enough for three, lower than half a page. */
const HIGHEST = 300;
/** More than this and the drawings would be most of the document. */
const MOST = 700;

const drawnOpening = (sheet: Sheet, { number, opening }: NumberedOpening, option: string): DrawnOpening => {
  const { id, type, width, height, quantity } = opening;
  const item = itemOf(sheet, id, option);
  const line = shownOption(sheet)?.lines.find(({ openingId }) => openingId === id);
  const film = (line && sheet.films.get(line.productId)) ?? null;
  const stripes = item?.stripes ?? null;
  return {
    number,
    type,
    width: Number(width),
    height: Number(height),
    quantity,
    film: item && {
      ...lookOf(film),
      stripes: stripes && { ...stripes, width: stripes.width === null ? null : Number(stripes.width) },
    },
  };
};

/** What a drawing shows, for who cannot see it. */
const spoken = (sheet: Sheet, { title, openings }: Place): string => {
  const { say, formats } = sheet;
  const option = shownOption(sheet);
  const all = openings.map(({ number, opening }) => {
    const words = say({
      key: 'document.drawnOpening',
      params: {
        number,
        opening: say({ key: `document.opening.${opening.type}` }).toLowerCase(),
        width: formats.metres(opening.width),
        height: formats.metres(opening.height),
      },
    });
    const film = option?.lines.find(({ openingId }) => openingId === opening.id)?.productName;
    return film ? say({ key: 'document.drawnFilm', params: { opening: words, film } }) : words;
  });
  return say({ key: 'document.drawn', params: { place: title, openings: all.join('; ') } });
};

const person = (metre: number, floor: number): Mark => ({
  kind: 'path',
  path: movePath(
    PERSON.replace(
      /(-?[\d.]+) (-?[\d.]+)/g,
      (_, x: string, y: string) => `${Number(x) * metre} ${-Number(y) * metre}`,
    ),
    0,
    floor,
  ),
  fill: COLOR.line,
});

/** How far the lower edge of a glass is above the floor, in metres. */
const sillOf = ({ opening, top }: Pick<Hung, 'opening' | 'top'>): number => top - opening.height;

const wallFigure = (sheet: Sheet, wall: Wall, x: number, floor: number, metre: number): Leaf => {
  const { ruler, formats, say } = sheet;
  const marks: Mark[] = wall.hung.flatMap(({ opening, x: at, top }) => {
    const measures = {
      width: `${formats.metres(String(opening.width))}${opening.quantity > 1 ? ` (×${opening.quantity})` : ''}`,
      height: formats.metres(String(opening.height)),
    };
    const spot = { x: x + at * metre, y: floor - top * metre, sill: sillOf({ opening, top }) * metre };
    return drawOpening(ruler, opening, measures, spot, metre);
  });
  const { title, alt, isRoom } = wall.place;
  const name = wall.part === 0 ? title : say({ key: 'document.goesOn', params: { name: title } });
  const wide = wall.width * metre - 6;
  const [first = '', ...more] = breakLines(ruler, name, STYLE.smallStrong, Math.max(wide, 40));
  const caption = linesAt(ruler, [more.length > 0 ? `${first}…` : first], STYLE.smallStrong, {
    x,
    width: wide,
  });
  const ground: Mark = {
    kind: 'path',
    path: `M${x} ${floor}H${x + wide}`,
    stroke: COLOR.ink,
    lineWidth: 0.7,
  };
  return { role: 'Figure', alt, marks: [...caption, ...(isRoom ? [ground] : []), ...marks] };
};

/** The openings of every room and vehicle to scale, with their films and measures. */
export const drawings = (sheet: Sheet): Block[] => {
  const { quotation, say, width } = sheet;
  const option = shownOption(sheet);
  if (!option) return [];
  const places = placesOf(sheet).map(
    (place): DrawnPlace => ({
      title: place.title,
      isRoom: place.isRoom,
      alt: spoken(sheet, place),
      openings: place.openings.map((one) => drawnOpening(sheet, one, option.name)),
    }),
  );
  if (places.length === 0) return [];
  const room = { width: width - 30, height: HIGHEST, most: MOST };
  const scale = scaleFor(places, room, { gap: GAP, line: BELOW + CAPTION + 8 });
  const metre = POINTS_PER_METRE / scale;
  const walls = places.flatMap((place) => wallsOf(place, room.width / metre, GAP / metre));
  const beside = places.some(({ isRoom }) => isRoom) ? PERSON_WIDTH * metre + 6 : 0;
  const lines = inLines(walls, (width - beside) / metre).map((line): Block => {
    const high = Math.max(...line.map((wall) => wall.height)) * metre;
    const floor = CAPTION + high;
    let x = beside;
    const figures = line.map((wall) => {
      const figure = wallFigure(sheet, wall, x, floor, metre);
      x += wall.width * metre;
      return figure;
    });
    const silhouette: Leaf[] =
      beside > 0
        ? [
            {
              role: null,
              marks: [
                person(metre, floor),
                { kind: 'path', path: `M0 ${floor}H${beside}`, stroke: COLOR.ink, lineWidth: 0.7 },
              ],
            },
          ]
        : [];
    const hung = line.flatMap((wall) => wall.hung);
    const below = hung.some((one) => isMeasuredBelowFloor(sillOf(one) * metre)) ? BELOW : LITTLE;
    return block(floor + below, [...silhouette, ...figures], { before: 8 });
  });
  const lead = [
    say({ key: 'document.drawingsLead', params: { scale } }),
    ...(quotation.options.length > 1
      ? [say({ key: 'document.drawnWith', params: { name: option.name } })]
      : []),
  ].join(' ');
  return [...heading(sheet, say({ key: 'document.drawings' }), lead), ...lines];
};
