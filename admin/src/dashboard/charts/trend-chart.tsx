import { Box, useTheme } from '@mui/material';
import { ChartLink } from './chart-link';
import { QUOTED, QUOTED_EDGE } from './colors';
import { type Bar, bars, line } from './geometry';

export interface TrendPoint {
  readonly key: string;
  readonly value: number;
  /** The part of it that is drawn full. */
  readonly full: number;
  readonly to: string;
  readonly title: string;
}

interface Props {
  readonly points: readonly TrendPoint[];
  /** The same of an earlier period, point by point. */
  readonly earlier: readonly number[];
}

/** Where light catches a pane. */
const topEdge = (pane?: Bar) => (pane && pane.height > 0 ? `M${pane.x} ${pane.y} h${pane.width}` : undefined);

/** Panes side by side, each as high as what was quoted, filled as far as it was accepted; a line for the time before. */
export function TrendChart({ points, earlier }: Props) {
  const { palette } = useTheme();
  const highest = Math.max(...points.map(({ value }) => value), ...earlier.slice(0, points.length), 0);
  const panes = bars(
    points.map(({ value }) => value),
    highest,
  );
  const full = bars(
    points.map(({ full }) => full),
    highest,
  );
  const room = 100 / Math.max(points.length, 1);
  return (
    <Box
      component="svg"
      aria-hidden="true"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      sx={{
        display: 'block',
        width: '100%',
        height: { xs: 176, lg: 232 },
        borderBottom: 1,
        borderColor: 'text.secondary',
      }}
    >
      {points.map(({ key, to, title }, index) => (
        <ChartLink key={key} to={to} title={title}>
          <rect x={index * room} y="0" width={room} height="100" fill="transparent" />
          <rect {...panes[index]} fill={QUOTED} />
          <path
            d={topEdge(panes[index])}
            stroke={QUOTED_EDGE}
            strokeWidth="2"
            vectorEffect="non-scaling-stroke"
          />
          <rect {...full[index]} fill={palette.success.main} />
        </ChartLink>
      ))}
      <path
        d={line(earlier, points.length, highest)}
        fill="none"
        stroke={palette.text.secondary}
        strokeWidth="1.5"
        strokeDasharray="4 4"
        vectorEffect="non-scaling-stroke"
        pointerEvents="none"
      />
    </Box>
  );
}
