import { FaultText } from '../../forms/fault-text';
import { useWords } from '../../i18n/words';
import { useFault } from '../fields/faults-context';
import type { Draft, Vehicle } from '../flow/draft';
import { field } from '../flow/fault';
import { removeOpening } from '../flow/removal';
import { pickGlass, type TypicalGlass, typicalGlasses } from '../flow/vehicle';
import type { BodyType, Spot } from '../flow/vocabulary';
import { newId } from '../new-id';
import { useDecimalSign } from '../use-decimal-sign';
import { useDraftFilms } from '../use-draft-films';
import { useNameOfGlass } from '../use-glass-name';
import { placeWords } from '../words/places';
import { useDraft, useWorkspace } from '../workspace/use-workspace';
import { CarDrawing } from './car-drawing';
import { GlassRow } from './glass-row';

interface Props {
  readonly vehicle: Vehicle;
  readonly body: BodyType;
  readonly name: string;
}

/** A car on which one picks its glass; below, each with its size. */
export function VehicleGlasses({ vehicle: { id, openings }, body, name }: Props) {
  const { glasses: words, vehicle: bodies } = useWords(placeWords);
  const [option] = useDraft().options;
  const workspace = useWorkspace();
  const decimalSign = useDecimalSign();
  const nameOf = useNameOfGlass();
  const { look } = useDraftFilms();
  const at = field.vehicle(id, 'glasses');
  const fault = useFault(at, openings.length === 0 ? 'noGlasses' : null);
  const inputId = (spot: Spot) => `glass-${id}-${spot}`;
  const bySpot = new Map(openings.map((opening) => [opening.spot, opening]));
  const typical = typicalGlasses(body);
  // Of a kept car, more of a kind than the drawing has.
  const unplaced = openings.filter(({ spot }) => spot === null);
  const pick = (now: Draft, glass: TypicalGlass) =>
    pickGlass(now, id, glass, { newId, label: words[glass.spot], decimalSign });
  const remove = (openingId: string) => {
    const { draft: now } = workspace.state();
    if (now) workspace.remove(removeOpening(now, id, openingId));
  };
  const toggle = (glass: TypicalGlass) => {
    const opening = bySpot.get(glass.spot);
    if (opening) remove(opening.id);
    else workspace.change((open) => pick(open, glass));
  };
  const film = option?.rooms[id] ?? option?.all;
  return (
    <section id={at} tabIndex={-1} aria-label={name} className="grid gap-6 outline-none">
      <figure className="pane p-4 sm:p-6">
        <CarDrawing
          body={body}
          picked={new Set(openings.flatMap(({ spot }) => spot ?? []))}
          look={(film && look(film.sku)) || null}
          inputId={inputId}
        />
        <figcaption className="mt-3 text-sm text-muted">{words.drawing(bodies[body])}</figcaption>
      </figure>
      <FaultText id={`${at}-fault`} fault={fault} />
      {bySpot.size - (unplaced.length > 0 ? 1 : 0) < typical.length && (
        <button
          type="button"
          className="action-quiet justify-self-start"
          onClick={() => workspace.change((now) => typical.reduce(pick, now))}
        >
          {words.all}
        </button>
      )}
      <ul className="grid gap-2">
        {unplaced.map((opening) => (
          <GlassRow
            key={opening.id}
            id={`glass-${opening.id}`}
            name={nameOf(opening)}
            opening={opening}
            onToggle={() => remove(opening.id)}
          />
        ))}
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
  );
}
