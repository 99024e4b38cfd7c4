import type { OpeningType } from '../../quote-engine/index.js';

/** Leaves of about this width, as glaziers cut them, in metres. */
const LEAF = 1.1;

const joints = (width: number, height: number, metre: number, most: number): string => {
  const leaves = Math.max(1, Math.min(most, Math.round(width / (LEAF * metre))));
  return Array.from(
    { length: leaves - 1 },
    (_, index) => `M${((index + 1) * width) / leaves} 0V${height}`,
  ).join('');
};

export interface FrameLines {
  readonly solid: string;
  readonly dashed: string;
}

/** What tells one kind of opening from another in an elevation, as path data; sizes in points, a metre is that long. */
export const frameLines = (type: OpeningType, width: number, height: number, metre: number): FrameLines => {
  const middle = width / 2;
  const handle = Math.max(height - 1 * metre, height * 0.4);
  const grip = Math.min(0.18 * metre, height / 4);
  switch (type) {
    case 'WINDOW':
      return { solid: joints(width, height, metre, 12), dashed: '' };
    case 'SLIDING_DOOR':
      return {
        solid: `M${middle} 0V${height}M${width * 0.62} ${handle}H${width * 0.84}M${width * 0.78} ${handle - 2}L${width * 0.84} ${handle}L${width * 0.78} ${handle + 2}`,
        dashed: '',
      };
    case 'DOOR':
      return {
        solid: `M${width * 0.92} ${handle - grip / 2}V${handle + grip / 2}`,
        dashed: `M${width} 0L0 ${height / 2}L${width} ${height}`,
      };
    case 'SHOWER_ENCLOSURE':
      return {
        solid: `M${width * 0.42} 0V${height}M${width * 0.5} ${handle - grip / 2}V${handle + grip / 2}`,
        dashed: '',
      };
    case 'PARTITION':
      return { solid: joints(width, height, metre, 20), dashed: '' };
    case 'SKYLIGHT':
    case 'SUNROOF':
      return { solid: '', dashed: `M0 0L${width} ${height}M${width} 0L0 ${height}` };
    default:
      return { solid: '', dashed: '' };
  }
};
