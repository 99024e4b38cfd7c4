import type { RaThemeOptions } from 'react-admin';
import { NamedTableRow } from '../layout/table-row';
import { PRINT } from './print';
import type { LIGHT, SHARED } from './tokens';

export interface Edges {
  /** The bright line on the upper left edge. */
  readonly glint: string;
  readonly shadow: string;
}

/** How MUI's and react-admin's parts look like panes of glass: straight, a thin bright edge, no grey drop shadows. */
export function components(
  color: typeof LIGHT,
  { glint, shadow }: Edges,
  shared: typeof SHARED,
): RaThemeOptions['components'] {
  const edge = `inset 1px 1px 0 ${glint}`;
  const floating = {
    boxShadow: `${edge}, 18px 26px 60px -30px ${shadow}`,
    border: `1px solid ${color('line')}`,
  };
  return {
    MuiCssBaseline: {
      styleOverrides: {
        body: { fontVariantNumeric: 'tabular-nums', WebkitFontSmoothing: 'antialiased' },
        // A page that was arrived at has the focus as a whole: nothing of it is marked.
        '#main-content:focus-visible': { outline: 'none' },
        ':focus-visible': { outline: `2px solid ${color('link')}`, outlineOffset: 2 },
        '@page': { margin: '12mm' },
        '@media print': PRINT,
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '1ms !important',
            transitionDuration: '1ms !important',
          },
        },
      },
    },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: {
        root: { backgroundImage: 'none' },
        elevation1: { border: `1px solid ${color('line')}`, boxShadow: edge },
        outlined: { borderColor: color('line'), boxShadow: edge },
      },
    },
    MuiCard: { defaultProps: { variant: 'outlined' } },
    MuiDialog: { styleOverrides: { paper: floating } },
    MuiPopover: { styleOverrides: { paper: floating } },
    MuiButtonBase: {
      styleOverrides: {
        root: {
          // The ring says where the focus is; MUI's ripple would stay there as a blot.
          '& .MuiTouchRipple-ripplePulsate': { display: 'none' },
          '&.Mui-focusVisible': { outline: `2px solid ${color('link')}`, outlineOffset: 2 },
        },
      },
    },
    // A button has the browser's own letters where nobody says otherwise.
    MuiAccordionSummary: {
      styleOverrides: {
        root: { font: 'inherit', textAlign: 'start', '&.Mui-focusVisible': { outlineOffset: -2 } },
      },
    },
    MuiMenuItem: { styleOverrides: { root: { '&.Mui-focusVisible': { outlineOffset: -2 } } } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: { minHeight: 36 },
        contained: {
          '&.MuiButton-colorPrimary:not(.Mui-disabled)': {
            backgroundColor: shared('sun'),
            color: shared('onSun'),
            boxShadow: 'inset 1px 1px 0 rgb(255 255 255 / 0.45)',
            '&:hover': { backgroundColor: shared('sunDeep') },
          },
        },
      },
    },
    MuiAppBar: {
      styleOverrides: {
        root: {
          backgroundColor: color('paper'),
          color: color('ink'),
          borderBottom: `1px solid ${color('line')}`,
          boxShadow: 'none',
        },
      },
    },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: color('line'), paddingTop: 7, paddingBottom: 7 },
        head: { color: color('muted'), fontWeight: 600, backgroundColor: 'transparent' },
      },
    },
    MuiTableSortLabel: { styleOverrides: { root: { minHeight: 24 } } },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', fullWidth: true } },
    // A label stands on the upper edge of its field: it needs room below what comes before it.
    MuiFormControl: {
      defaultProps: { variant: 'outlined', size: 'small', fullWidth: true },
      styleOverrides: { root: { '&.ra-input': { marginTop: 8 } } },
    },
    MuiFab: {
      styleOverrides: {
        root: {
          borderRadius: 2,
          boxShadow: `${edge}, 8px 12px 30px -12px ${shadow}`,
          '&.MuiFab-primary': {
            backgroundColor: shared('sun'),
            color: shared('onSun'),
            '&:hover': { backgroundColor: shared('sunDeep') },
          },
        },
      },
    },
    RaCreateButton: { styleOverrides: { root: { '&.RaCreateButton-floating': { bottom: 16, right: 16 } } } },
    RaFilterForm: {
      styleOverrides: { root: { '& .filter-field .MuiFormControl-root': { marginTop: 8, marginBottom: 4 } } },
    },
    MuiTab: {
      styleOverrides: {
        root: {
          minHeight: 44,
          minWidth: 0,
          textTransform: 'none',
          fontWeight: 600,
          '&.Mui-focusVisible': { outlineOffset: -2 },
        },
      },
    },
    MuiTabs: { styleOverrides: { indicator: { height: 3, backgroundColor: shared('sun') } } },
    MuiChip: { styleOverrides: { root: { borderRadius: 2 } } },
    MuiLink: { defaultProps: { underline: 'hover' } },
    MuiAlert: { styleOverrides: { root: { border: `1px solid ${color('line')}` } } },
    MuiTooltip: {
      styleOverrides: { tooltip: { backgroundColor: color('ink'), color: color('paper'), fontSize: 12 } },
    },
    RaMenuItemLink: {
      styleOverrides: {
        root: {
          minHeight: 40,
          borderLeft: '3px solid transparent',
          '&.RaMenuItemLink-active': { borderLeftColor: shared('sun'), fontWeight: 600 },
        },
      },
    },
    // On a phone it stays above what scrolls below it.
    RaToolbar: {
      styleOverrides: {
        root: {
          '&.RaToolbar-desktopToolbar': { backgroundColor: 'transparent' },
          '&.RaToolbar-mobileToolbar': {
            backgroundColor: color('raised'),
            borderTop: `1px solid ${color('line')}`,
          },
        },
      },
    },
    RaLayout: { styleOverrides: { root: { minWidth: 0, '& .RaLayout-content': { minWidth: 0 } } } },
    // Collapsed it still covers the heads of the columns, and keeps its buttons in the order of the keyboard.
    RaBulkActionsToolbar: {
      styleOverrides: {
        root: {
          '& .RaBulkActionsToolbar-collapsed, &.RaBulkActionsToolbar-collapsed': { visibility: 'hidden' },
        },
      },
    },
    RaDataTable: { styleOverrides: { root: { '& .RaDataTable-tableWrapper': { overflowX: 'auto' } } } },
    RaDataTableBody: { defaultProps: { row: NamedTableRow } },
    RaList: {
      styleOverrides: {
        root: {
          '& .RaList-content': { boxShadow: edge, minWidth: 0 },
          // On a phone the button for a new one floats above the page: nothing ends below it.
          '@media (max-width: 899.95px)': { paddingBottom: 80 },
          // A grid's column shrinks below its content, so that wide tables and tabs scroll inside.
          '& .RaList-main': { minWidth: 0 },
        },
      },
    },
  };
}
