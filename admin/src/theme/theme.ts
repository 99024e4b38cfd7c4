import type { RaThemeOptions } from 'react-admin';
import { components, type Edges } from './components';
import { DARK, DISPLAY_FONT, LIGHT, SHARED, TEXT_FONT } from './tokens';

const heading = (size: string) => ({
  fontFamily: DISPLAY_FONT,
  fontWeight: 650,
  fontSize: size,
  lineHeight: 1.1,
  letterSpacing: '-0.02em',
});

const theme = (mode: 'light' | 'dark', color: typeof LIGHT, edges: Edges): RaThemeOptions => ({
  palette: {
    mode,
    primary: { main: color('link'), contrastText: color('raised') },
    secondary: { main: color('ink'), contrastText: color('paper') },
    success: { main: color('leaf') },
    error: { main: color('clay'), contrastText: color('paper') },
    warning: { main: color('amber') },
    info: { main: color('link') },
    background: { default: color('paper'), paper: color('raised') },
    text: { primary: color('ink'), secondary: color('muted') },
    divider: color('line'),
  },
  shape: { borderRadius: 2 },
  spacing: 8,
  sidebar: { width: 216, closedWidth: 56 },
  typography: {
    fontFamily: TEXT_FONT,
    fontSize: 14,
    h1: heading('2rem'),
    h2: heading('1.5rem'),
    h3: heading('1.25rem'),
    h4: heading('1.125rem'),
    h5: heading('1.0625rem'),
    h6: heading('1.0625rem'),
    subtitle2: { fontWeight: 600 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: components(color, edges, SHARED),
});

/** Light catches the upper left edge of a pane; its long soft shadow falls to the lower right. */
export const lightTheme = theme('light', LIGHT, {
  glint: 'rgb(255 255 255 / 0.9)',
  shadow: 'rgb(20 32 48 / 0.28)',
});

export const darkTheme = theme('dark', DARK, {
  glint: 'rgb(255 255 255 / 0.09)',
  shadow: 'rgb(0 0 0 / 0.6)',
});
