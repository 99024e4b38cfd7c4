import { useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PricePartsFragment } from '../../generated/graphql';
import { SHARED } from '../../theme/tokens';
import { chartSteps, todayOn } from './chart-points';

const WIDTH = 640;
const HEIGHT = 120;

/** The price's steps through time; the rows below say the same in figures. */
export function PriceChart({ prices, day }: { prices: readonly PricePartsFragment[]; day: string }) {
  const { palette } = useTheme();
  const translate = useTranslate();
  const at = (x: number, y: number) => `${(x * WIDTH).toFixed(1)} ${(8 + y * (HEIGHT - 16)).toFixed(1)}`;
  const line = chartSteps(prices, day)
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${at(x, y)}`)
    .join(' ');
  const now = (todayOn(prices, day) * WIDTH).toFixed(1);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" role="img" aria-label={translate('catalogue.chart')}>
      <path d={`${line} L${WIDTH} ${HEIGHT} L0 ${HEIGHT} Z`} fill={SHARED('sun')} opacity="0.16" />
      <path d={line} fill="none" stroke={SHARED('sun')} strokeWidth="3" />
      <path d={`M0 ${HEIGHT - 1} H${WIDTH}`} stroke={palette.divider} strokeWidth="2" />
      <path d={`M${now} 0 V${HEIGHT}`} stroke={palette.text.secondary} strokeDasharray="4 5" />
    </svg>
  );
}
