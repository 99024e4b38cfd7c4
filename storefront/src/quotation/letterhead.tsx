import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import { useShop } from '../layout/use-shop';
import type { Quotation } from './use-quotation';
import { quotationWords } from './words';

interface Props {
  readonly quotation: Quotation;
}

const addressOf = ({ properties }: Quotation): string[] => [
  ...new Set(
    properties.flatMap(({ address }) =>
      address ? [[address.line1, address.line2, address.district].filter(Boolean).join(', ')] : [],
    ),
  ),
];

/** Who quotes what to whom: the head of the document, on the screen as on paper. */
export function Letterhead({ quotation }: Props) {
  const words = useWords(quotationWords);
  const { day } = useFormats();
  const { name, legalName, address } = useShop();
  const { number, revision, customer, notes, createdAt, submittedAt, expiresAt } = quotation;
  const rows = [
    [words.forWhom, [customer.name, customer.taxId, customer.businessActivity].filter(Boolean).join(' · ')],
    [words.place, addressOf(quotation).filter(Boolean).join('\n')],
    [words.sent, day(submittedAt ?? createdAt)],
    [words.validUntil, expiresAt && day(expiresAt)],
    [words.notes, notes],
  ] as const;
  return (
    <header className="grid gap-8">
      <div className="flex flex-wrap items-start justify-between gap-x-10 gap-y-4 border-b-2 border-ink pb-5">
        <div className="grid gap-0.5 text-sm text-muted">
          <p className="figure text-lg text-ink">{legalName ?? name}</p>
          {address && <address className="whitespace-pre-line not-italic">{address}</address>}
        </div>
        <p className="grid gap-0.5 text-sm text-muted sm:text-right">
          <span className="figure text-lg text-ink">{number}</span>
          {words.revision(revision)}
        </p>
      </div>
      <h1 className="text-3xl sm:text-4xl print:text-2xl">{words.heading(customer.name)}</h1>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 text-sm lg:grid-cols-4 print:grid-cols-4">
        {rows.map(
          ([label, value]) =>
            value && (
              <div key={label} className="border-t border-line pt-2 last:nth-5:col-span-full">
                <dt className="text-muted">{label}</dt>
                <dd className="whitespace-pre-line">{value}</dd>
              </div>
            ),
        )}
      </dl>
    </header>
  );
}
