import { useTheme } from '@mui/material';
import { memo } from 'react';
import type { OpeningType } from '../../../generated/graphql';
import { type FilmFigures, filmTint } from '../../elevation/film-tint';
import { Person } from '../../elevation/person';

interface Props {
  /** In millimetres; nothing while the size is none. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly type: OpeningType;
  readonly film: FilmFigures | undefined;
}

const SIDE = 40;
/** Small panes are drawn beside a person, so that nothing looks larger than it is. */
const LEAST = 1.9;

/** The opening to scale, with a person beside it where that helps; it follows what is typed. */
export const RowDrawing = memo(function RowDrawing({ width, height, type, film }: Props) {
  const { palette } = useTheme();
  if (!width || !height) {
    return (
      <svg width={SIDE} height={36} aria-hidden="true">
        <rect x="8" y="6" width="24" height="24" fill="none" stroke={palette.divider} strokeDasharray="3 3" />
      </svg>
    );
  }
  const metres = { wide: width / 1000, high: height / 1000 };
  const isSmall = metres.high <= 3 && metres.wide <= 3;
  const person = isSmall ? 0.75 : 0;
  const most = Math.max(LEAST, metres.high, metres.wide + person);
  const scale = 100;
  const box = most * scale;
  const x = person * scale + (box - (metres.wide + person) * scale) / 2;
  const y = box - metres.high * scale;
  const tint = film && filmTint(film);
  const pane = { x, y, width: metres.wide * scale, height: metres.high * scale };
  return (
    <svg width={SIDE} height={36} viewBox={`0 0 ${box} ${box}`} aria-hidden="true">
      {isSmall && <Person floor={box} fill={palette.divider} />}
      <rect {...pane} fill={palette.info.main} fillOpacity="0.13" />
      {tint && <rect {...pane} fill={tint.fill} fillOpacity={tint.strength} />}
      <rect {...pane} fill="none" stroke={palette.text.primary} strokeWidth={box / 40} />
      {type === 'SLIDING_DOOR' && (
        <path
          d={`M${x + pane.width / 2} ${y} v${pane.height}`}
          stroke={palette.text.primary}
          strokeWidth={box / 40}
        />
      )}
    </svg>
  );
});
