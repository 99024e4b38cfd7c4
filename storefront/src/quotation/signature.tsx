import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import { priceWords } from '../price/words';
import { measuredByCustomer } from './rooms-of';
import type { Quotation } from './use-quotation';
import { quotationWords } from './words';

interface Props {
  readonly quotation: Quotation;
  readonly terms: string | null;
}

/** The end of the printed document: how far the price holds, the terms, and who agreed or a line to do so on. */
export function Signature({ quotation, terms }: Props) {
  const words = useWords(quotationWords);
  const { indicative } = useWords(priceWords);
  const { moment } = useFormats();
  const { acceptance, decidedAt } = quotation;
  const agreed = acceptance?.terms?.text ?? terms;
  return (
    <footer className="hidden gap-8 text-sm print:grid print:break-inside-avoid">
      {measuredByCustomer(quotation) && (
        <p>
          {indicative} {words.indicativeWhy}
        </p>
      )}
      {agreed && <p className="max-w-none whitespace-pre-line text-muted">{agreed}</p>}
      {acceptance?.name && decidedAt ? (
        <p className="font-semibold">{words.acceptedBy(acceptance.name, moment(decidedAt))}</p>
      ) : (
        <div className="grid grid-cols-2 gap-16 pt-12">
          <p className="border-t border-ink pt-1">{words.signature}</p>
          <p className="border-t border-ink pt-1">{words.date}</p>
        </div>
      )}
    </footer>
  );
}
