import { alpha } from '@mui/material';
import { SHARED } from '../../theme/tokens';

/** Quoted light falls through the pane as warm tint; what was accepted is full. */
export const QUOTED = alpha(SHARED('sun'), 0.38);
export const QUOTED_EDGE = SHARED('sun');
export const ACCEPTED = 'success.main';
