import { Box, useTheme } from '@mui/material';
import { FILMS, SHARED } from '../theme/tokens';

/** Three panes at one scale, each with a film that lets less light pass: what this shop sells, in one look. */
export function SignInScene() {
  const { palette } = useTheme();
  const panes = [
    { x: 60, width: 150, film: FILMS('frost'), opacity: 0.75 },
    { x: 240, width: 150, film: FILMS('bronze'), opacity: 0.62 },
    { x: 420, width: 150, film: FILMS('charcoal'), opacity: 0.72 },
  ];
  return (
    <Box
      aria-hidden
      sx={{ display: { xs: 'none', md: 'grid' }, borderRight: 1, borderColor: 'divider', overflow: 'hidden' }}
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 640 720"
        width="100%"
        height="100%"
        preserveAspectRatio="xMidYMid slice"
      >
        <circle cx="470" cy="220" r="120" fill={SHARED('sun')} opacity="0.9" />
        <path
          d="M0 520 C120 430 210 470 300 410 S520 380 640 460 V720 H0 Z"
          fill={FILMS('glass')}
          opacity="0.35"
        />
        <path
          d="M0 600 C160 520 320 580 460 520 S600 520 640 540 V720 H0 Z"
          fill={FILMS('glass')}
          opacity="0.5"
        />
        {panes.map(({ x, width, film, opacity }) => (
          <g key={x}>
            <rect x={x} y="120" width={width} height="460" fill={film} fillOpacity={opacity} />
            <path d={`M${x + 1.5} 580 V121.5 H${x + width}`} fill="none" stroke="#fff" strokeOpacity="0.7" />
            <rect x={x} y="120" width={width} height="460" fill="none" stroke={palette.text.primary} />
          </g>
        ))}
        <path d="M0 640 H640" stroke={palette.text.primary} strokeWidth="2" />
      </svg>
    </Box>
  );
}
