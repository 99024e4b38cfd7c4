import { useWords } from '../i18n/words';
import { Contact } from './contact';
import { ThemeSwitch } from './theme-switch';
import { useShop } from './use-shop';
import { layoutWords } from './words';

export function Footer() {
  const words = useWords(layoutWords);
  const { name, legalName, taxId, taxIdLabel, address } = useShop();
  return (
    <footer className="print:hidden mt-24 border-t border-line">
      <div className="column grid gap-6 py-10 text-sm text-muted md:grid-cols-[1fr_auto]">
        <div className="grid gap-1">
          <p className="font-semibold text-ink">{legalName ?? name}</p>
          {taxId && (
            <p>
              {taxIdLabel} <span className="tabular-nums">{taxId}</span>
            </p>
          )}
          {address && <address className="whitespace-pre-line not-italic">{address}</address>}
          <Contact />
          <p>{words.foot}</p>
        </div>
        <p className="flex items-center gap-x-1.5 md:self-end">
          {/* On a phone there is no room for it at the top. */}
          <span className="-ml-2.5 sm:hidden">
            <ThemeSwitch />
          </span>
          {words.integrate}:{' '}
          <a href="/explorer/" className="text-muted hover:text-ink">
            API
          </a>{' '}
          ·{' '}
          <a href="/schema.graphql" className="text-muted hover:text-ink">
            {words.schema}
          </a>
        </p>
      </div>
    </footer>
  );
}
