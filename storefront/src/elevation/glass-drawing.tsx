import { memo } from 'react';
import { FilmSheet } from './film-sheet';
import { FrameLines } from './frame-lines';
import { type DrawnGlass, METRE } from './glass';

interface Props {
  readonly glass: DrawnGlass;
  /** Of the upper left corner, in the drawing's units. */
  readonly x: number;
  readonly y: number;
}

/** One opening to scale: light behind the glass, its film, the bright edge on the upper left, the frame. */
export const GlassDrawing = memo(function GlassDrawing({ glass, x, y }: Props) {
  const width = glass.width * METRE;
  const height = glass.height * METRE;
  const inset = Math.min(4, width / 12, height / 12);
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect width={width} height={height} className="fill-raised" />
      <rect width={width} height={height} className="fill-sky" fillOpacity={0.16} />
      {glass.look && (
        <g transform={`translate(${inset} ${inset})`}>
          <FilmSheet
            look={glass.look}
            stripes={glass.stripes}
            width={width - 2 * inset}
            height={height - 2 * inset}
          />
        </g>
      )}
      <path
        d={`M${inset} ${height - inset}V${inset}H${width - inset}`}
        fill="none"
        stroke="white"
        strokeOpacity={0.75}
        strokeWidth={1.25}
        vectorEffect="non-scaling-stroke"
      />
      <FrameLines type={glass.type} width={width} height={height} />
      <rect
        width={width}
        height={height}
        fill="none"
        className="stroke-ink"
        strokeWidth={2}
        strokeDasharray={glass.unmeasured?.length ? '7 5' : undefined}
        vectorEffect="non-scaling-stroke"
      />
    </g>
  );
});
