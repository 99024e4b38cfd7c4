import { useLanguage } from '../i18n/language';
import { useShop } from '../layout/use-shop';
import { type Formats, formatsOf } from './formats';

export function useFormats(): Formats {
  const language = useLanguage();
  return formatsOf(language, useShop());
}
