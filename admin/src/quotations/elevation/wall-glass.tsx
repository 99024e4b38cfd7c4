import { useTheme } from '@mui/material';
import { TEXT_FONT } from '../../theme/tokens';
import { type DrawnGlass, METRE } from './drawn-glass';

/** From a pane's upper edge to what is written above it. */
export const ABOVE = 10;

interface Props {
  readonly glass: DrawnGlass;
  readonly x: number;
  readonly y: number;
  readonly floor: number;
  readonly tint: { readonly fill: string; readonly strength: number } | undefined;
  readonly textSize: number;
  readonly widthText: string;
  readonly heightText: string;
}

/** A pane with its film, the light on its upper left edge, and its measures. */
export function WallGlass({ glass, x, y, floor, tint, textSize, widthText, heightText }: Props) {
  const { palette } = useTheme();
  const width = glass.width * METRE;
  const height = glass.height * METRE;
  const below = floor + 26;
  const right = x + width + 20;
  const text = {
    fill: palette.text.secondary,
    fontFamily: TEXT_FONT,
    fontSize: textSize,
    textAnchor: 'middle' as const,
  };
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} fill={palette.info.main} fillOpacity="0.13" />
      {tint && (
        <rect
          x={x + 4}
          y={y + 4}
          width={width - 8}
          height={height - 8}
          fill={tint.fill}
          fillOpacity={tint.strength}
        />
      )}
      <path
        d={`M${x + 5} ${y + height - 4} V${y + 5} H${x + width - 4}`}
        fill="none"
        stroke="#fff"
        strokeOpacity="0.75"
        strokeWidth="2"
      />
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        fill="none"
        stroke={palette.text.primary}
        strokeWidth="2.5"
      />
      {glass.type === 'SLIDING_DOOR' && (
        <path d={`M${x + width / 2} ${y} v${height}`} stroke={palette.text.primary} strokeWidth="2.5" />
      )}
      <path
        d={`M${x} ${below} h${width} M${x} ${below - 7} v14 M${x + width} ${below - 7} v14 M${right} ${y} v${height} M${right - 7} ${y} h14 M${right - 7} ${y + height} h14`}
        stroke={palette.text.secondary}
        fill="none"
        strokeWidth="1.5"
      />
      <text {...text} x={x + width / 2} y={below + textSize * 1.4}>
        {widthText}
      </text>
      <text {...text} transform={`translate(${right + textSize * 1.2} ${y + height / 2}) rotate(-90)`}>
        {heightText}
      </text>
      {glass.quantity > 1 && (
        <text {...text} x={x + width / 2} y={y - ABOVE} fill={palette.text.primary} fontWeight={600}>
          × {glass.quantity}
        </text>
      )}
      <title>{glass.opening.label ?? ''}</title>
    </g>
  );
}
