import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../../format/use-formats';
import type { FilmFactsFragment } from '../../../generated/graphql';
import { Swatch } from './swatch';

const FIGURES = ['visibleLightTransmission', 'heatRejection', 'uvProtection'] as const;

interface Props {
  readonly id: string;
  readonly film: FilmFactsFragment;
  readonly active: boolean;
  readonly onChoose: () => void;
}

/** A film with its looks, figures and price. */
export function FilmOption({ id, film, active, onChoose }: Props) {
  const translate = useTranslate();
  const { money } = useFormats();
  const { name, sku, type, specifications, price } = film;
  const figures = FIGURES.flatMap((figure) =>
    specifications[figure] === null
      ? []
      : [`${translate(`editor.film.${figure}`)} ${specifications[figure]} %`],
  );
  return (
    <Box
      id={id}
      role="option"
      aria-selected={active}
      onClick={onChoose}
      sx={{
        display: 'grid',
        gridTemplateColumns: '36px minmax(0, 1fr) auto',
        gap: 1.5,
        alignItems: 'center',
        p: 1,
        cursor: 'pointer',
        bgcolor: active ? 'action.hover' : undefined,
        borderLeft: 3,
        borderColor: active ? 'info.main' : 'transparent',
      }}
    >
      <Swatch film={specifications} size={36} />
      <div>
        <Box sx={{ fontWeight: 600 }}>{name}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: 13 }}>
          {[translate(`productType.${type}`), sku].join(' · ')}
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: 13 }}>{figures.join(' · ')}</Box>
      </div>
      <Box sx={{ textAlign: 'right', fontSize: 13 }}>
        {price ? money(price.material, price.currency) : translate('editor.film.unpriced')}
        {price && <Box sx={{ color: 'text.secondary' }}>{translate(`per_unit.${price.unit}`)}</Box>}
      </Box>
    </Box>
  );
}
