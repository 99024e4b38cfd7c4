import { type FormEvent, type ReactNode, useState } from 'react';
import { focusField } from '../../forms/focus-field';
import { useHead } from '../../head/use-head';
import { useWords } from '../../i18n/words';
import { TriedContext } from '../fields/faults-context';
import { nextFieldOnEnter } from '../fields/next-field';
import { faultsIn, type StepId, stepAfter } from '../flow/steps';
import { TierHint } from '../price/tier-hint';
import { useGoTo } from '../use-steps';
import { shellWords } from '../words/shell';
import { useWorkspace } from '../workspace/use-workspace';
import { Notices } from './notices';
import { PriceAside } from './price-aside';
import { Progress } from './progress';
import { StepBar } from './step-bar';
import { UndoToast } from './undo-toast';

interface Props {
  readonly step: StepId;
  readonly title: string;
  readonly lead?: ReactNode;
  /** In place of the price beside it. */
  readonly aside?: ReactNode;
  /** What going on is called, and what it does where it is not the next step. */
  readonly nextLabel?: string;
  readonly busy?: boolean;
  readonly onSubmit?: (event: FormEvent<HTMLFormElement>) => void;
  readonly children: ReactNode;
}

/** A step: what is asked, the price beside it, back and on. What is missing is said when somebody wants to go on. */
export function StepForm({ step, title, lead, aside, nextLabel, busy = false, onSubmit, children }: Props) {
  const words = useWords(shellWords);
  const workspace = useWorkspace();
  const goTo = useGoTo();
  const [tried, setTried] = useState(false);
  useHead({ title, unlisted: true });

  const next = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { draft: now } = workspace.state();
    setTried(true);
    if (!now) return;
    const [first] = faultsIn(now, step);
    const after = stepAfter(now, step);
    if (first) focusField(first.field);
    else if (after) goTo(now.id, after);
  };

  return (
    <TriedContext value={tried}>
      <form
        noValidate
        onKeyDown={nextFieldOnEnter}
        onSubmit={onSubmit ?? next}
        className="column grow pb-28 lg:pb-16"
      >
        <Progress step={step} />
        <Notices />
        <div className="grid items-start sm:mt-6 gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="grid min-w-0 grid-cols-1 gap-8">
            <div className="grid gap-2">
              <h1 className="text-2xl sm:text-3xl">{title}</h1>
              {lead && <p className="text-muted">{lead}</p>}
            </div>
            {children}
            {/* Where the price stands beside, it is there. */}
            {!aside && (
              <div className="empty:hidden lg:hidden">
                <TierHint />
              </div>
            )}
          </div>
          {aside ?? <PriceAside />}
        </div>
        <StepBar step={step} nextLabel={nextLabel ?? words.next} busy={busy} />
      </form>
      <UndoToast />
    </TriedContext>
  );
}
