/** The brand's colours on paper, as sRGB of its OKLCH tokens (sun, sky, leaf, clay and what stands between). */
export const COLOR = {
  ink: '#182029',
  muted: '#5b646f',
  line: '#dadee3',
  wash: '#f2f6f9',
  sun: '#f7a224',
  heat: '#994a00',
  sky: '#0891c9',
  link: '#00649a',
  leaf: '#00723b',
  clay: '#be241f',
  white: '#ffffff',
} as const;

/** Bricolage Grotesque for headings and figures that matter, Instrument Sans for text and what stands out in it. */
const FACES = ['display', 'text', 'strong'] as const;
export type Face = (typeof FACES)[number];

/** Sizes in points. */
export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly color: string;
}

const style = (face: Face, size: number, leading: number, color: string = COLOR.ink): TextStyle => ({
  face,
  size,
  leading,
  color,
});

export const STYLE = {
  title: style('display', 22, 25),
  heading: style('display', 14, 17),
  closing: style('display', 11, 15),
  name: style('display', 15, 18),
  figure: style('display', 24, 26),
  subheading: style('strong', 9.5, 13),
  body: style('text', 9.5, 13),
  strong: style('strong', 9.5, 13),
  muted: style('text', 9.5, 13, COLOR.muted),
  small: style('text', 8, 11),
  smallMuted: style('text', 8, 11, COLOR.muted),
  smallStrong: style('strong', 8, 11),
  cell: style('text', 8.5, 11.5),
  cellStrong: style('strong', 8.5, 11.5),
  cellMuted: style('text', 7.5, 10, COLOR.muted),
  columnHead: style('strong', 7.5, 10, COLOR.muted),
  measure: style('text', 6.5, 8, COLOR.muted),
  tag: style('strong', 6.5, 8),
} as const;

export const withColor = (style: TextStyle, color: string): TextStyle => ({ ...style, color });
