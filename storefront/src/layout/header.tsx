import { useWords } from '../i18n/words';
import { Link } from '../routing/link';
import { usePlace } from '../routing/place';
import { usePaths } from '../routing/use-paths';
import { LanguageSwitch } from './language-switch';
import { ThemeSwitch } from './theme-switch';
import { Wordmark } from './wordmark';
import { layoutWords } from './words';

export function Header() {
  const words = useWords(layoutWords);
  const pathTo = usePaths();
  const { path } = usePlace();
  const pages = [
    [pathTo('catalogue'), words.films],
    [pathTo('comparison'), words.compare],
  ] as const;
  return (
    <header className="column print:hidden flex flex-wrap items-center gap-x-3 sm:gap-x-6 gap-y-1 py-3 sm:py-5">
      <Wordmark />
      <nav aria-label={words.main} className="flex gap-x-5 max-[22rem]:hidden">
        {pages.map(([href, name]) => (
          <Link
            key={href}
            href={href}
            aria-current={path === href ? 'page' : undefined}
            className="py-2 text-sm max-sm:nth-2:hidden font-medium text-ink no-underline decoration-sun decoration-2 underline-offset-8 hover:underline aria-[current=page]:underline"
          >
            {name}
          </Link>
        ))}
      </nav>
      <div className="ml-auto flex items-center gap-1 sm:gap-3">
        <Link
          href={pathTo('account')}
          aria-current={path === pathTo('account') ? 'page' : undefined}
          className="grid min-h-11 min-w-8 place-items-center text-sm text-muted hover:text-ink aria-[current=page]:text-ink"
        >
          <svg viewBox="0 0 24 24" className="size-6 sm:hidden" aria-hidden="true">
            <path
              d="M4 20.500v-1.500a6 6 0 0 1 6-6h4a6 6 0 0 1 6 6v1.500M8 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
            />
          </svg>
          <span className="max-sm:sr-only">{words.account}</span>
        </Link>
        <LanguageSwitch />
        <span className="max-sm:hidden">
          <ThemeSwitch />
        </span>
        {!path.startsWith(pathTo('quote')) && path !== pathTo('quotation') && (
          <Link href={pathTo('quote')} className="action max-sm:px-2.5 max-sm:text-sm">
            {words.quote}
          </Link>
        )}
      </div>
    </header>
  );
}
