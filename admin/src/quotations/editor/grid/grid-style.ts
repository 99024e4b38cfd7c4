import type { SxProps, Theme } from '@mui/material';
import { UNSEEN } from '../../../theme/unseen';

const WIDE =
  '44px minmax(120px, 1.3fr) minmax(112px, 1fr) 84px 84px 60px minmax(150px, 1.5fr) 44px minmax(84px, 0.8fr) 40px';

/** Rows are many: they are plain elements that one rule of the grid around them dresses. */
export const GRID: SxProps<Theme> = {
  display: 'block',
  '& thead, & tbody': { display: 'block' },
  '& td, & th': { display: 'block', p: 0, minWidth: 0, textAlign: 'start' },
  '& tr': {
    display: 'grid',
    gridTemplateColumns: WIDE,
    columnGap: 0.75,
    alignItems: 'start',
    px: 1,
  },
  '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 600, py: 0.5 },
  '& .unseen': UNSEEN,
  '& .opening': {
    py: 0.5,
    borderTop: 1,
    borderColor: 'divider',
    // What is far below the screen costs nothing until it is scrolled to.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 45px',
  },
  '& .opening:focus-within': { bgcolor: 'action.hover' },
  '& input, & select': {
    width: '100%',
    minWidth: 0,
    height: 36,
    px: 1,
    font: 'inherit',
    color: 'inherit',
    bgcolor: 'transparent',
    border: 1,
    borderColor: 'divider',
    borderRadius: '2px',
  },
  '& select option': { bgcolor: 'background.paper', color: 'text.primary' },
  '& input.number': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  '& input:focus-visible, & select:focus-visible': {
    outline: 2,
    outlineColor: 'info.main',
    outlineOffset: -1,
  },
  '& input.odd': { borderColor: 'warning.main' },
  '& [aria-invalid=true]': { borderColor: 'error.main', borderWidth: 2 },
  '& .row-faults': { display: 'block', pb: 0.5 },
  '& .row-faults td': { display: 'flex', flexWrap: 'wrap', columnGap: 2, pl: '50px' },
  '& .fault': { color: 'error.main', fontSize: 12, lineHeight: 1.25, overflowWrap: 'anywhere' },
  '& th.amount, & th.width, & th.height, & th.quantity': { textAlign: 'end' },
  '& td.amount': {
    textAlign: 'right',
    lineHeight: '36px',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  '& td.conditions, & td.menu': { display: 'grid', placeItems: 'center', minHeight: 36 },
  '& .film-name': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& .name': { display: 'none' },
  '@container (max-width: 799px)': {
    '& thead': { display: 'none' },
    '& tr.opening': {
      gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
      gridTemplateAreas: '"d l l l l m" "t t t t t t" "w w h h q q" "f f f f f c" "a a a a a a"',
      rowGap: 0.75,
      py: 1.5,
      containIntrinsicSize: 'auto 230px',
    },
    '& .row-faults td': { pl: 0 },
    '& .name': { display: 'block', color: 'text.secondary', fontSize: 12 },
    '& .drawing': { gridArea: 'd' },
    '& .label': { gridArea: 'l' },
    '& .type': { gridArea: 't' },
    '& .width': { gridArea: 'w' },
    '& .height': { gridArea: 'h' },
    '& .quantity': { gridArea: 'q' },
    '& .films': { gridArea: 'f' },
    '& .conditions': { gridArea: 'c' },
    '& th.amount, & th.width, & th.height, & th.quantity': { textAlign: 'end' },
    '& td.amount': { gridArea: 'a' },
    '& .menu': { gridArea: 'm' },
    '& input, & select': { height: 44 },
  },
};
