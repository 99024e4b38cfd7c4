import { LIGHT } from './tokens';

const SHEET = '.print-alone';

/**
 * Where something is worth keeping on paper, only that is printed: what neither holds it nor stands in it is gone, what
 * holds it takes no room, and its colours are those of ink on paper whatever the screen's are.
 */
export const PRINT = {
  // The margins of the page are the root's: in the dark theme they would be black.
  [`html:has(${SHEET})`]: { colorScheme: 'light !important', background: '#fff !important' },
  [`body:has(${SHEET}) *:not(:has(${SHEET}), ${SHEET}, ${SHEET} *)`]: { display: 'none !important' },
  [`body:has(${SHEET}), body *:has(${SHEET})`]: {
    display: 'block !important',
    position: 'static !important',
    inset: 'auto !important',
    transform: 'none !important',
    width: 'auto !important',
    maxWidth: 'none !important',
    height: 'auto !important',
    minHeight: '0 !important',
    maxHeight: 'none !important',
    margin: '0 !important',
    padding: '0 !important',
    border: '0 !important',
    boxShadow: 'none !important',
    overflow: 'visible !important',
    background: '#fff !important',
  },
  [`${SHEET}, ${SHEET} *`]: {
    color: `${LIGHT('ink')} !important`,
    background: 'transparent !important',
    borderColor: `${LIGHT('line')} !important`,
    boxShadow: 'none !important',
  },
  [`${SHEET}, ${SHEET} section`]: { display: 'block !important' },
  [`${SHEET} section`]: { border: '0 !important', padding: '4mm 0 !important' },
  [`${SHEET} .MuiTableContainer-root`]: { overflow: 'visible !important' },
  [`${SHEET} td, ${SHEET} th`]: {
    minWidth: '0 !important',
    padding: '1mm 1.5mm !important',
    fontSize: '8.5pt !important',
  },
  [`${SHEET} :is(td, th) *`]: { fontSize: 'inherit !important' },
  // A footer of the table's own kind is printed on every page, over what stands there.
  [`${SHEET} tfoot`]: { display: 'table-row-group' },
  [`${SHEET} tr, ${SHEET} dl`]: { breakInside: 'avoid' },
  [`${SHEET} h2, ${SHEET} h3`]: { breakAfter: 'avoid' },
} as const;
