import type { OpeningType } from '../generated/graphql';

/** Leaves of about this width, as glaziers cut them, in centimetres. */
const LEAF = 110;

/** What tells one kind of opening from another in an elevation; sizes in centimetres. */
function linesOf(type: OpeningType, width: number, height: number): { solid: string; dashed: string } {
  const middle = width / 2;
  const handle = Math.min(height * 0.5, Math.max(height - 100, height * 0.4));
  switch (type) {
    case 'WINDOW': {
      const leaves = Math.max(1, Math.min(12, Math.round(width / LEAF)));
      const joints = Array.from(
        { length: leaves - 1 },
        (_, index) => `M${((index + 1) * width) / leaves} 0V${height}`,
      );
      return { solid: joints.join(''), dashed: '' };
    }
    case 'SLIDING_DOOR':
      return {
        solid: `M${middle - 2.5} 0V${height}M${middle + 2.5} 0V${height}M${width * 0.62} ${handle}h${width * 0.2}m-7 -5l7 5l-7 5`,
        dashed: '',
      };
    case 'DOOR':
      return {
        solid: `M${width - 9} ${handle - 9}v18`,
        dashed: `M${width} 0L0 ${height / 2}L${width} ${height}`,
      };
    case 'SHOWER_ENCLOSURE':
      return {
        solid: `M${width * 0.42} 0V${height}M${width * 0.5} ${handle - 14}v28M0 ${height * 0.15}h${width * 0.08}M0 ${height * 0.85}h${width * 0.08}`,
        dashed: '',
      };
    case 'PARTITION': {
      const leaves = Math.max(1, Math.min(20, Math.round(width / LEAF)));
      const joints = Array.from(
        { length: leaves - 1 },
        (_, index) => `M${((index + 1) * width) / leaves} 0V${height}`,
      );
      return { solid: `${joints.join('')}M0 ${height - 8}H${width}`, dashed: '' };
    }
    case 'SKYLIGHT':
      return { solid: '', dashed: `M0 0L${width} ${height}M${width} 0L0 ${height}` };
    default:
      return { solid: '', dashed: '' };
  }
}

export function FrameLines({
  type,
  width,
  height,
}: {
  readonly type: OpeningType;
  readonly width: number;
  readonly height: number;
}) {
  const { solid, dashed } = linesOf(type, width, height);
  return (
    <g fill="none" strokeLinejoin="round">
      {solid && (
        <path d={solid} className="stroke-ink" strokeWidth={1.25} vectorEffect="non-scaling-stroke" />
      )}
      {dashed && (
        <path
          d={dashed}
          className="stroke-muted"
          strokeWidth={1}
          strokeDasharray="5 4"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </g>
  );
}
