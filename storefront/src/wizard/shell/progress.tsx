import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { Link } from '../../routing/link';
import { stepPath } from '../addresses';
import { furthestStep, type StepId, stepsOf } from '../flow/steps';
import { shellWords } from '../words/shell';
import { useDraftPart } from '../workspace/use-workspace';

/** The steps as a rail of panes: those that can be reached are links. */
export function Progress({ step }: { readonly step: StepId }) {
  const words = useWords(shellWords);
  const language = useLanguage();
  const id = useDraftPart((draft) => draft.id);
  const vertical = useDraftPart((draft) => draft.vertical);
  const furthest = useDraftPart(furthestStep);
  const steps: readonly StepId[] = stepsOf({ vertical }).filter((one) => one !== 'done');
  const place = steps.indexOf(step);
  const reached = steps.indexOf(furthest);
  return (
    <nav aria-label={words.progress}>
      <p className="text-sm text-muted sm:hidden">
        {words.stepOf(place + 1, steps.length, words.steps[step])}
      </p>
      <ol className="flex gap-1">
        {steps.map((one, index) => {
          const rail = `block h-1 ${index < place ? 'bg-edge' : index === place ? 'bg-sun' : 'bg-line'}`;
          const name = (
            <>
              <span className={rail} />
              <span className="max-sm:sr-only">{words.steps[one]}</span>
            </>
          );
          const classes = 'grid min-h-11 content-start gap-1.5 pt-3 text-sm';
          return (
            <li key={one} className="min-w-0 flex-1">
              {index <= reached && one !== step ? (
                <Link
                  href={stepPath(language, id, one)}
                  className={`${classes} text-muted no-underline hover:text-ink`}
                >
                  {name}
                </Link>
              ) : (
                <span
                  aria-current={one === step ? 'step' : undefined}
                  className={`${classes} ${one === step ? 'font-semibold' : 'text-muted'}`}
                >
                  {name}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
