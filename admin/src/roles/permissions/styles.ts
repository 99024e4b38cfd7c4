/** A row of the grid: what it is about at the left, what is granted at the right; one above the other on a phone. */
export const GROUP_STYLE = {
  border: 0,
  borderTop: 1,
  borderColor: 'divider',
  m: 0,
  px: 0,
  py: 1,
  minWidth: 0,
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '180px minmax(0, 1fr)' },
  '& > *': { gridColumn: { sm: 2 } },
  '& > legend, & > dt': {
    gridColumn: 1,
    gridRow: { sm: '1 / span 4' },
    float: 'left',
    fontWeight: 600,
    pt: 1,
    px: 0,
  },
} as const;
