import { useTheme } from '@mui/material';
import { SHARED } from '../theme/tokens';

/** A pane without film: the light falls straight through. */
export function EmptyPane() {
  const { palette } = useTheme();
  return (
    <svg width="112" height="88" viewBox="0 0 112 88" aria-hidden="true">
      <path d="M10 70 L46 10 H74 L62 78 H10 Z" fill={SHARED('sun')} opacity="0.18" />
      <rect x="40" y="8" width="40" height="62" fill="none" stroke={palette.text.primary} strokeWidth="1.5" />
      <path d="M41.5 69 V9.5 H79" fill="none" stroke={palette.primary.main} />
      <path d="M4 78 H108" stroke={palette.text.primary} strokeWidth="2" />
    </svg>
  );
}
