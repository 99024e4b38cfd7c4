import { useShop } from '../layout/use-shop';
import { useLanguage } from './language';

/** The `lang` of what the shop wrote itself, where the page is in another language; the catalogue has one. */
export function useDataLanguage(): string | undefined {
  const language = useLanguage();
  const [own = ''] = useShop().locale.split('-');
  return own === language ? undefined : own;
}
