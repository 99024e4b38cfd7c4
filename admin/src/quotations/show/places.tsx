import { Box, Paper, type Theme, Typography, useMediaQuery } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { arrange } from '../elevation/arrange';
import { drawn, type Films } from '../elevation/drawn-glass';
import { RoomDrawing } from '../elevation/room-drawing';
import { placesOf } from './places-of';

/** Every place of the quotation, its rooms drawn at one scale. */
export function Places({ quotation, films }: { quotation: QuotationDetailFragment; films: Films }) {
  const translate = useTranslate();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return placesOf(quotation, translate).map(({ id, title, subtitle, rooms }) => {
    const walled = rooms.map(({ openings, ...room }) => ({
      ...room,
      walls: arrange(
        openings.map((opening) => drawn(opening, films)),
        narrow ? 5 : 10,
      ),
    }));
    const widest = Math.max(...walled.flatMap(({ walls }) => walls.map(({ width }) => width)));
    return (
      <Paper key={id} variant="outlined" sx={{ p: { xs: 2, md: 3 }, display: 'grid', gap: 2.5 }}>
        <div>
          <Typography variant="h3" component="h2">
            {title}
          </Typography>
          {subtitle && <Typography sx={{ color: 'text.secondary' }}>{subtitle}</Typography>}
        </div>
        {walled.map((room) => (
          <Box key={room.id} sx={{ display: 'grid', gap: 1 }}>
            {room.name && (
              <Typography variant="subtitle2" component="h3">
                {room.name}
              </Typography>
            )}
            <RoomDrawing name={room.name ?? title} walls={room.walls} scale={{ widest, narrow }} />
          </Box>
        ))}
      </Paper>
    );
  });
}
