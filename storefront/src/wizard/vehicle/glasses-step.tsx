import { useWords } from '../../i18n/words';
import { FaultText } from '../fields/fault-text';
import { useFault } from '../fields/faults-context';
import type { Draft } from '../flow/draft';
import { field } from '../flow/fault';
import { VEHICLE } from '../flow/openings';
import { removeOpening } from '../flow/removal';
import { pickGlass, type TypicalGlass, typicalGlasses } from '../flow/vehicle';
import type { Spot } from '../flow/vocabulary';
import { newId } from '../new-id';
import { StepForm } from '../shell/step-form';
import { useDecimalSign } from '../use-decimal-sign';
import { useDraftFilms } from '../use-draft-films';
import { placeWords } from '../words/places';
import { useDraft, useWorkspace } from '../workspace/use-workspace';
import { CarDrawing } from './car-drawing';
import { GlassRow } from './glass-row';

const inputId = (spot: Spot) => `glass-${spot}`;

export function GlassesStep() {
  const { glasses: words, vehicle: bodies } = useWords(placeWords);
  const draft = useDraft();
  const workspace = useWorkspace();
  const decimalSign = useDecimalSign();
  const { look } = useDraftFilms();
  const { bodyType, openings } = draft.vehicle;
  const at = field.vehicle('glasses');
  const fault = useFault(at, openings.length === 0 ? 'noGlasses' : null);
  if (!bodyType) return null;

  const bySpot = new Map(openings.map((opening) => [opening.spot, opening]));
  const typical = typicalGlasses(bodyType);
  const pick = (now: Draft, glass: TypicalGlass) =>
    pickGlass(now, glass, { newId, label: words[glass.spot], decimalSign });
  const toggle = (glass: TypicalGlass) => {
    const opening = bySpot.get(glass.spot);
    const { draft: now } = workspace.state();
    if (opening && now) workspace.remove(removeOpening(now, VEHICLE, opening.id));
    else workspace.change((open) => pick(open, glass));
  };
  const sku = draft.options[0]?.all?.sku;

  return (
    <StepForm step="glasses" title={words.title} lead={words.lead}>
      <section id={at} tabIndex={-1} aria-label={words.title} className="grid gap-6 outline-none">
        <figure className="pane p-4 sm:p-6">
          <CarDrawing
            body={bodyType}
            picked={new Set(openings.flatMap(({ spot }) => spot ?? []))}
            look={(sku && look(sku)) || null}
            inputId={inputId}
          />
          <figcaption className="mt-3 text-sm text-muted">{words.drawing(bodies[bodyType])}</figcaption>
        </figure>
        <FaultText id={`${at}-fault`} fault={fault} />
        {openings.length < typical.length && (
          <button
            type="button"
            className="action-quiet justify-self-start"
            onClick={() => workspace.change((now) => typical.reduce(pick, now))}
          >
            {words.all}
          </button>
        )}
        <ul className="grid gap-2">
          {typical.map((glass) => (
            <GlassRow
              key={glass.spot}
              id={inputId(glass.spot)}
              name={words[glass.spot]}
              opening={bySpot.get(glass.spot)}
              onToggle={() => toggle(glass)}
            />
          ))}
        </ul>
      </section>
    </StepForm>
  );
}
