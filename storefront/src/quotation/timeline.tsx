import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import type { Quotation } from './use-quotation';
import { quotationWords } from './words';

interface Props {
  readonly history: Quotation['history'];
  readonly live: boolean;
}

/** What happened so far, newest last; what comes in while one looks slides in at the end. */
export function Timeline({ history, live }: Props) {
  const words = useWords(quotationWords);
  const { moment } = useFormats();
  const names: Readonly<Record<string, string>> = words.event;
  const shown = history.filter(({ kind }) => names[kind]);
  return (
    <section aria-labelledby="timeline" className="grid content-start gap-4 print:hidden">
      <h2 id="timeline" className="text-xl">
        {words.timeline}
      </h2>
      <ol className="grid" aria-live="polite">
        {shown.map(({ at, kind, message }, index) => (
          <li
            key={`${at} ${kind}`}
            className="slide-in relative grid gap-0.5 border-l border-edge pb-5 pl-6 last:pb-1"
          >
            <span
              aria-hidden="true"
              className={`absolute top-1.5 -left-[7px] size-3.5 border border-ink ${index === shown.length - 1 ? 'bg-sun' : 'bg-paper'}`}
            />
            <span className="font-medium">{names[kind]}</span>
            <time dateTime={at} className="text-sm text-muted">
              {moment(at)}
            </time>
            {message && kind !== 'EXPIRED' && (
              <q className="text-sm whitespace-pre-line text-muted">{message}</q>
            )}
          </li>
        ))}
      </ol>
      {live && <p className="text-xs text-muted">{words.live}</p>}
    </section>
  );
}
