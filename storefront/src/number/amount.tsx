import { useFormats } from '../format/use-formats';
import { useCounted } from './use-counted';

interface Props {
  /** A decimal of the API. */
  readonly amount: string;
  readonly currency: string;
  /** What stands beside it in words, such as "con IVA". */
  readonly words?: string;
  readonly className?: string;
}

/** The number: set large, its tax in words beside it; it counts to where it changes. Read out, it is only the result. */
export function Amount({ amount, currency, words, className = 'text-3xl' }: Props) {
  const { money } = useFormats();
  const shown = useCounted(Number(amount));
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span className={`figure ${className}`}>
        <span className="sr-only" suppressHydrationWarning>
          {money(amount, currency)}
        </span>
        <span aria-hidden="true" suppressHydrationWarning>
          {money(String(shown), currency)}
        </span>
      </span>
      {words && <span className="text-sm text-muted">{words}</span>}
    </span>
  );
}
