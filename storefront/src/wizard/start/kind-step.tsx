import { useWords } from '../../i18n/words';
import { StepForm } from '../shell/step-form';
import { useGoTo } from '../use-steps';
import { placeWords } from '../words/places';
import { useDraft, useWorkspace } from '../workspace/use-workspace';
import { KindCards } from './kind-cards';

/** Another line of business for a draft that has begun. */
export function KindStep() {
  const { kind: words } = useWords(placeWords);
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
            goTo(draft.id, vertical === 'AUTOMOTIVE' ? 'vehicle' : 'place');
          }}
        />
      </div>
    </StepForm>
  );
}
