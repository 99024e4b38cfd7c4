import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ProductRowFragment } from '../../generated/graphql';
import { FILMS, SHARED } from '../../theme/tokens';

interface Props {
  readonly label: string;
  readonly passes: number;
  readonly color: string;
  /** Which of both is said and drawn: people ask how much light comes in, and how much heat does not. */
  readonly says: 'passes' | 'held';
}

function Beam({ label, passes, color, says }: Props) {
  const translate = useTranslate();
  const share = says === 'passes' ? passes : 100 - passes;
  return (
    <>
      <span>{label}</span>
      <svg viewBox="0 0 200 16" width="100%" height="16" preserveAspectRatio="none" aria-hidden>
        <rect width="200" height="16" fill={FILMS('charcoal')} opacity="0.14" />
        <rect width={share * 2} height="16" fill={color} />
        <rect x={share * 2 - 1} width="2" height="16" fill={FILMS('charcoal')} />
      </svg>
      <Box component="span" sx={{ textAlign: 'right' }}>
        {translate(`catalogue.${says}`, { share })}
      </Box>
    </>
  );
}

/** Each kind of light as one beam: how much of it passes, or how much of it the film holds back. */
export function LightBeams({
  specifications: { visibleLightTransmission: light, heatRejection: heat, uvProtection: uv },
}: {
  specifications: ProductRowFragment['specifications'];
}) {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0, 1fr) auto',
        alignItems: 'center',
        columnGap: 1.5,
        rowGap: 1,
      }}
    >
      {light !== null && light !== undefined && (
        <Beam label={translate('catalogue.light')} passes={light} says="passes" color={SHARED('sun')} />
      )}
      {heat !== null && heat !== undefined && (
        <Beam label={translate('catalogue.heat')} passes={100 - heat} says="held" color={SHARED('sunDeep')} />
      )}
      {uv !== null && uv !== undefined && (
        <Beam label={translate('catalogue.uv')} passes={100 - uv} says="held" color={FILMS('glass')} />
      )}
    </Box>
  );
}
