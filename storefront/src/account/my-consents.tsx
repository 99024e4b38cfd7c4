import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import type { Account } from './my-places';
import { accountWords } from './words';

/** The proven addresses, and what was agreed to: when, and in which words. */
export function MyConsents({ account: { contacts, consents } }: { readonly account: Account }) {
  const words = useWords(accountWords);
  const { day } = useFormats();
  const nameOf = ({ kind, granted, quotationNumber }: Account['consents'][number]) => {
    if (kind === 'TERMS') return words.consent.TERMS(quotationNumber ?? '');
    return granted ? words.consent.MARKETING_YES : words.consent.MARKETING_NO;
  };
  return (
    <div className="grid content-start gap-8">
      <div className="grid gap-2">
        <h3 className="text-lg">{words.contacts}</h3>
        <ul className="grid">
          {contacts.map(({ value, provenAt }) => (
            <li key={value} className="flex flex-wrap justify-between gap-x-4 border-t border-line py-2">
              <span className="min-w-0 break-all">{value}</span>
              <span className="text-sm text-muted">{words.provenOn(day(provenAt))}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className="grid gap-2">
        <h3 className="text-lg">{words.agreed}</h3>
        {consents.length === 0 && <p className="text-sm text-muted">{words.nothingAgreed}</p>}
        <ul className="grid">
          {consents.map((consent) => (
            <li key={`${consent.at} ${consent.kind}`} className="border-t border-line">
              <details className="text-sm">
                <summary className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 py-1">
                  <span>{nameOf(consent)}</span>
                  <time dateTime={consent.at} className="text-muted">
                    {day(consent.at)}
                  </time>
                </summary>
                <p className="border-l-2 border-sun pb-2 pl-4 whitespace-pre-line text-muted">
                  {consent.text.text}
                </p>
              </details>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
