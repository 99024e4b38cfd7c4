import { useLanguage } from '../i18n/language';
import type { Params } from './match';
import { pathTo } from './place';
import type { RouteName } from './routes';

/** Addresses in the language of the page. */
export function usePaths(): (name: RouteName, params?: Params) => string {
  const language = useLanguage();
  return (name, params) => pathTo(name, language, params);
}
