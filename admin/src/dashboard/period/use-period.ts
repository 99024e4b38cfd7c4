import { useSearchParams } from 'react-router-dom';
import { today } from '../../format/days';
import { useShopFormats } from '../../settings/shop-formats';
import { type ChosenPeriod, readPeriod } from './periods';

/** The period stands in the address: it can be kept, shared, and come back to. */
export function usePeriod() {
  const [address, setAddress] = useSearchParams();
  const { timeZone } = useShopFormats();
  const period = readPeriod(address, today(timeZone));
  const choose = (chosen: Partial<Pick<ChosenPeriod, 'preset' | 'from' | 'until'>>) => {
    const { preset, from, until } = { ...period, ...chosen };
    setAddress(preset === 'custom' ? { period: preset, from, until } : { period: preset }, { replace: true });
  };
  return { period, choose };
}
