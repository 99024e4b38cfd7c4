import { useTheme } from '@mui/material';
import { type FilmFigures, filmTint } from '../../elevation/film-tint';

/** Sky and sun behind a pane with the film: as dark and coloured as its figures say. */
export function Swatch({ film, size = 32 }: { film: FilmFigures; size?: number }) {
  const { palette } = useTheme();
  const { fill, strength } = filmTint(film);
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" fill={palette.info.main} fillOpacity="0.3" />
      <circle cx="22" cy="10" r="6" fill="#e9a23b" />
      <rect width="32" height="32" fill={fill} fillOpacity={strength} />
      <path d="M1 31 V1 H31" fill="none" stroke="#fff" strokeOpacity="0.7" strokeWidth="2" />
      <rect
        x="0.5"
        y="0.5"
        width="31"
        height="31"
        fill="none"
        stroke={palette.text.primary}
        strokeOpacity="0.5"
      />
    </svg>
  );
}
