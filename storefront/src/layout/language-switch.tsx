import { useWords } from '../i18n/words';
import { pathIn, usePlace } from '../routing/place';
import { layoutWords } from './words';

/** The same page in the other language, loaded anew: everything on it is said again. */
export function LanguageSwitch() {
  const words = useWords(layoutWords);
  const place = usePlace();
  const other = place.language === 'es' ? 'en' : 'es';
  return (
    <a
      href={pathIn(other, place) + place.search}
      hrefLang={other}
      lang={other}
      // What stands behind the # is known here only: a private link's token is kept from servers.
      onClick={({ currentTarget }) => {
        currentTarget.hash = location.hash;
      }}
      className="py-2 text-sm text-muted hover:text-ink"
    >
      <span className="sm:hidden" aria-hidden="true">
        {other.toUpperCase()}
      </span>
      <span className="max-sm:sr-only">{words.toEnglish}</span>
    </a>
  );
}
