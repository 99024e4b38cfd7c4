import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import type { OptionPrice } from './price';
import { useStepFigure } from './use-step-figure';
import { priceWords } from './words';

interface Props {
  readonly line: OptionPrice['lines'][number];
  readonly name: string | undefined;
  readonly currency: string;
}

/** One film on one opening, with every number of it and why folded below. */
export function LedgerLine({ line, name, currency }: Props) {
  const words = useWords(priceWords);
  const { money } = useFormats();
  const shown = useStepFigure(line, currency);
  return (
    <li className="border-b border-line">
      <details className="group">
        <summary className="grid min-h-12 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 py-2 list-none [&::-webkit-details-marker]:hidden">
          <span className="grid">
            <span>{name ?? words.line(line.position)}</span>
            <span className="text-sm text-muted">{line.productName}</span>
          </span>
          <span className="flex items-center gap-2 tabular-nums">
            {money(line.subtotal, currency)}
            <svg viewBox="0 0 20 20" className="size-4 text-muted group-open:rotate-180" aria-hidden="true">
              <path d="m4 7 6 6 6-6" fill="none" stroke="currentColor" strokeWidth="1.75" />
            </svg>
            <span className="sr-only">{words.steps}</span>
          </span>
        </summary>
        <dl className="grid gap-1 border-l-2 border-sun pb-3 pl-4 text-sm tabular-nums">
          {line.explanation.map((step) => (
            <div key={step.code} className="flex justify-between gap-4">
              <dt className="text-muted">{step.label}</dt>
              <dd>{shown(step)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}
