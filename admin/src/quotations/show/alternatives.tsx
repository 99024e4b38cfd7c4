import { Box } from '@mui/material';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { Alternative } from './alternative';
import { FoldedAlternative } from './folded-alternative';

/** No more than can be read side by side. */
const COLUMNS = 3;

/** The alternatives side by side, as a customer weighs them; once one is chosen, that one and the others folded below. */
export function Alternatives({ options }: { options: QuotationDetailFragment['options'] }) {
  const chosen = options.find(({ selected }) => selected);
  if (chosen && options.length > 1) {
    return (
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Alternative option={chosen} chosen />
        <div>
          {options
            .filter((option) => option !== chosen)
            .map((option) => (
              <FoldedAlternative key={option.name} option={option} />
            ))}
        </div>
      </Box>
    );
  }
  const columns = Math.min(options.length, COLUMNS);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: `repeat(${columns}, minmax(0, 1fr))` },
        alignItems: 'start',
      }}
    >
      {options.map((option) => (
        <Alternative key={option.name} option={option} />
      ))}
    </Box>
  );
}
