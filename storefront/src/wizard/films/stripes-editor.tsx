import { useWords } from '../../i18n/words';
import { PickGroup } from '../fields/pick-group';
import { SizeField } from '../fields/size-field';
import { TextField } from '../fields/text-field';
import { stripeCountFault } from '../flow/check-films';
import type { Opening, Stripes } from '../flow/draft';
import { field } from '../flow/fault';
import { STRIPE } from '../flow/size';
import { DIRECTIONS } from '../flow/vocabulary';
import { filmWords } from '../words/films';

interface Props {
  readonly optionId: string;
  readonly scope: string;
  readonly stripes: Stripes;
  /** That get them. */
  readonly openings: readonly Opening[];
  readonly onChange: (stripes: Stripes) => void;
}

function DirectionPicture({ vertical }: { readonly vertical: boolean }) {
  return (
    <svg viewBox="0 0 48 36" className="h-9 w-12" aria-hidden="true">
      <rect x="1" y="1" width="46" height="34" fillOpacity="0.16" className="fill-sky stroke-ink" />
      <path
        d={vertical ? 'M8 1v34M18 1v34M28 1v34M38 1v34' : 'M1 8h46M1 18h46M1 28h46'}
        strokeWidth="4"
        className="stroke-sun"
      />
    </svg>
  );
}

/** Stripes are sold by the metre: which way they run, how many, how wide. */
export function StripesEditor({ optionId, scope, stripes, openings, onChange }: Props) {
  const { stripes: words } = useWords(filmWords);
  return (
    <section aria-label={words.title} className="sheet grid gap-5 p-4">
      <h2 className="text-lg">{words.title}</h2>
      <PickGroup
        id={`direction-${optionId}-${scope}`}
        legend={words.direction}
        className="flex flex-wrap gap-3"
        value={stripes.direction}
        choices={DIRECTIONS.map((direction) => ({
          value: direction,
          content: (
            <span className="flex items-center gap-3 p-2 pr-4 text-sm">
              <DirectionPicture vertical={direction === 'VERTICAL'} />
              {words[direction]}
            </span>
          ),
        }))}
        onPick={(direction) => onChange({ ...stripes, direction })}
      />
      <div className="grid max-w-md grid-cols-2 gap-4">
        <TextField
          id={field.stripes(optionId, scope, 'count')}
          label={words.count}
          value={stripes.count}
          code={stripeCountFault(stripes, openings)}
          inputMode="numeric"
          autoComplete="off"
          onValue={(count) => onChange({ ...stripes, count })}
        />
        <SizeField
          id={field.stripes(optionId, scope, 'width')}
          label={words.width}
          value={stripes.width}
          kind={STRIPE}
          codeOf={(fault) => `stripeWidth.${fault}`}
          onValue={(width) => onChange({ ...stripes, width })}
        />
      </div>
    </section>
  );
}
