import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { OpeningPartsFragment, QuotationDetailFragment } from '../../generated/graphql';
import { arrange } from '../elevation/arrange';
import type { FilmFigures } from '../elevation/film-tint';
import { WallDrawing } from '../elevation/wall-drawing';
import { placesOf } from './places-of';

/** The film on each opening in the alternative on the screen. */
type Films = ReadonlyMap<string, FilmFigures | undefined>;

function RoomDrawing({
  name,
  openings,
  films,
}: {
  name: string;
  openings: readonly OpeningPartsFragment[];
  films: Films;
}) {
  const translate = useTranslate();
  const { metres } = useFormats();
  const drawn = openings.map((opening) => ({
    id: opening.id,
    type: opening.type,
    width: Number(opening.width),
    height: Number(opening.height),
    quantity: opening.quantity,
    opening,
    film: films.get(opening.id),
  }));
  const spoken = (walled: typeof drawn) =>
    walled
      .map(
        ({ opening: { label, type, width, height, quantity } }) =>
          `${label ?? translate(`opening.${type}`)} ${metres(width)} × ${metres(height)}${quantity > 1 ? ` × ${quantity}` : ''}`,
      )
      .join('; ');
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        '& svg': { display: 'block', maxWidth: '100%', height: 'auto', maxHeight: 300 },
      }}
    >
      {arrange(drawn).map((wall, index) => (
        <WallDrawing
          // biome-ignore lint/suspicious/noArrayIndexKey: walls have no name; they come in a fixed order.
          key={index}
          wall={wall}
          label={translate('quotation.elevation', {
            name,
            openings: spoken(wall.glasses.map(({ glass }) => glass)),
          })}
        />
      ))}
    </Box>
  );
}

/** Every place of the quotation, drawn to scale room by room. */
export function Places({ quotation, films }: { quotation: QuotationDetailFragment; films: Films }) {
  const translate = useTranslate();
  return placesOf(quotation, translate).map(({ id, title, subtitle, rooms }) => (
    <Paper key={id} variant="outlined" sx={{ p: { xs: 2, md: 3 }, display: 'grid', gap: 2.5 }}>
      <div>
        <Typography variant="h3" component="h2">
          {title}
        </Typography>
        {subtitle && <Typography sx={{ color: 'text.secondary' }}>{subtitle}</Typography>}
      </div>
      {rooms.map((room) => (
        <Box key={room.id} sx={{ display: 'grid', gap: 1 }}>
          {room.name && (
            <Typography variant="subtitle2" component="h3">
              {room.name}
            </Typography>
          )}
          <RoomDrawing name={room.name ?? title} openings={room.openings} films={films} />
        </Box>
      ))}
    </Paper>
  ));
}
