import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { Wall } from './arrange';
import { type DrawnGlass, METRE } from './drawn-glass';
import { WallDrawing } from './wall-drawing';

interface Props {
  readonly name: string;
  readonly walls: readonly Wall<DrawnGlass>[];
  /** The widest wall that is shown together with these, in metres; narrow screens need larger letters. */
  readonly scale: { readonly widest: number; readonly narrow: boolean };
  /** Panes that hang in no wall. */
  readonly loose: boolean;
}

/** The walls of a room one below the other, at the scale of the whole place. */
export function RoomDrawing({ name, walls, scale: { widest, narrow }, loose }: Props) {
  const translate = useTranslate();
  const { metres } = useFormats();
  const textSize = (widest * METRE) / (narrow ? 26 : 44);
  const spoken = ({ glasses }: Wall<DrawnGlass>) =>
    glasses
      .map(({ glass: { opening, type, quantity } }) => {
        const label = opening.label ?? translate(`opening.${type}`);
        const times = quantity > 1 ? ` × ${quantity}` : '';
        return `${label} ${metres(opening.width)} × ${metres(opening.height)}${times}`;
      })
      .join('; ');
  return (
    <Box sx={{ display: 'grid', gap: 2, '& svg': { display: 'block' } }}>
      {walls.map((wall) => (
        <Box key={wall.glasses[0]?.glass.id} sx={{ width: `${(wall.width / widest) * 100}%` }}>
          <WallDrawing
            wall={wall}
            textSize={textSize}
            loose={loose}
            label={translate('quotation.elevation', { name, openings: spoken(wall) })}
          />
        </Box>
      ))}
    </Box>
  );
}
