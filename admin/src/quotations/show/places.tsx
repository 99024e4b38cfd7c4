import { Box, Paper, type Theme, Typography, useMediaQuery } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { arrange, ROWS, WALLS } from '../elevation/arrange';
import { drawn, type Films } from '../elevation/drawn-glass';
import { RoomDrawing } from '../elevation/room-drawing';
import { placesOf } from './places-of';

/** Metres that a row of loose panes takes at least. */
const LEAST_WALL = 7;
const LEAST_ROW = 6;

/** Every place of the quotation, its rooms drawn at one scale. */
export function Places({ quotation, films }: { quotation: QuotationDetailFragment; films: Films }) {
  const translate = useTranslate();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return placesOf(quotation, translate).map(({ id, title, subtitle, walled, rooms }) => {
    const drawings = rooms.map(({ openings, ...room }) => ({
      ...room,
      walls: arrange(
        openings.map((opening) => drawn(opening, films)),
        narrow ? 5 : 10,
        walled ? WALLS : ROWS,
      ),
    }));
    // A few small panes are not blown up to the page's width, nor one window to its height.
    const least = narrow ? 0 : walled ? LEAST_WALL : LEAST_ROW;
    const widest = Math.max(least, ...drawings.flatMap(({ walls }) => walls.map(({ width }) => width)));
    return (
      <Paper key={id} variant="outlined" sx={{ p: { xs: 2, md: 3 }, display: 'grid', gap: 2.5 }}>
        <div>
          <Typography variant="h3" component="h2">
            {title}
          </Typography>
          {subtitle && <Typography sx={{ color: 'text.secondary' }}>{subtitle}</Typography>}
        </div>
        {drawings.map((room) => (
          <Box key={room.id} sx={{ display: 'grid', gap: 1 }}>
            {room.name && (
              <Typography variant="subtitle2" component="h3">
                {room.name}
              </Typography>
            )}
            <RoomDrawing
              name={room.name ?? title}
              walls={room.walls}
              scale={{ widest, narrow }}
              loose={!walled}
            />
          </Box>
        ))}
      </Paper>
    );
  });
}
