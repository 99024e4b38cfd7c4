import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words';
import { TextField } from '../fields/text-field';
import { labelFault } from '../flow/check-places';
import type { Opening } from '../flow/draft';
import { field } from '../flow/fault';
import { CONDITIONS } from '../flow/vocabulary';
import { openingWords } from '../words/openings';

interface Props {
  readonly opening: Opening;
  readonly onChange: (change: Partial<Opening>) => void;
  /** Beside the fold. */
  readonly children?: ReactNode;
}

/** What most openings do not need: a name of their own, and what makes the work harder. */
export function OpeningDetails({ opening, onChange, children }: Props) {
  const words = useWords(openingWords);
  const marked = CONDITIONS.filter((condition) => opening[condition]).length;
  return (
    <div className="flex flex-wrap items-start gap-x-5">
      <details className="group open:w-full">
        <summary className="plain list-none [&::-webkit-details-marker]:hidden">
          {words.conditions}
          {marked > 0 && (
            <span className="rounded-pane bg-sun px-1.5 text-sm text-on-sun tabular-nums">{marked}</span>
          )}
        </summary>
        <div className="grid gap-3 pb-2">
          <p className="text-sm text-muted">{words.conditionsHelp}</p>
          <div className="grid gap-1 md:grid-cols-2">
            {CONDITIONS.map((condition) => (
              <label key={condition} className="flex min-h-11 items-center gap-3 text-sm">
                <input
                  type="checkbox"
                  checked={opening[condition]}
                  onChange={(event) => onChange({ [condition]: event.target.checked })}
                  className="tick"
                />
                {words[condition]}
              </label>
            ))}
          </div>
          <TextField
            id={field.opening(opening.id, 'label')}
            label={words.label}
            hint={words.labelHelp}
            value={opening.label}
            code={labelFault(opening.label)}
            onValue={(label) => onChange({ label })}
          />
        </div>
      </details>
      {children}
    </div>
  );
}
