import { useWords } from '../../i18n/words';
import { KindCards } from '../../start/kind-cards';
import { startWords } from '../../start/words';
import { stepAfter } from '../flow/steps';
import { StepForm } from '../shell/step-form';
import { useGoTo } from '../use-steps';
import { useDraft, useWorkspace } from '../workspace/use-workspace';

/** Another line of business for a draft that has begun. */
export function KindStep() {
  const { kind: words } = useWords(startWords);
  const draft = useDraft();
  const workspace = useWorkspace();
  const goTo = useGoTo();
  return (
    <StepForm step="kind" title={words.change}>
      <div id="kind" tabIndex={-1} className="outline-none">
        <KindCards
          value={draft.vertical}
          onPick={(vertical) => {
            workspace.change((now) => ({ ...now, vertical }));
            goTo(draft.id, stepAfter({ vertical }, 'kind') ?? 'kind');
          }}
        />
      </div>
    </StepForm>
  );
}
