import { type ComponentType, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/words';
import { Link } from '../routing/link';
import { useNavigator } from '../routing/navigator';
import { usePlace } from '../routing/place';
import { usePaths } from '../routing/use-paths';
import { stepOfSlug, stepPath } from './addresses';
import { ContactStep } from './contact/contact-step';
import { DoneStep } from './done/done-step';
import { FilmStep } from './films/film-step';
import { type StepId, stepAt } from './flow/steps';
import { KindStep } from './kind/kind-step';
import { OpeningsStep } from './openings/openings-step';
import { PlaceStep } from './place/place-step';
import { PriceStep } from './price/price-step';
import { RoomsStep } from './rooms/rooms-step';
import { useOnlySoldFilms } from './use-only-sold-films';
import { useShowRefusal } from './use-show-refusal';
import { GlassesStep } from './vehicle/glasses-step';
import { VehicleStep } from './vehicle/vehicle-step';
import { shellWords } from './words/shell';
import { useWorkspace, useWorkspaceState } from './workspace/use-workspace';

const SCREENS: Record<StepId, ComponentType> = {
  kind: KindStep,
  place: PlaceStep,
  rooms: RoomsStep,
  openings: OpeningsStep,
  vehicle: VehicleStep,
  glasses: GlassesStep,
  film: FilmStep,
  price: PriceStep,
  contact: ContactStep,
  done: DoneStep,
};

/** A draft at the step that its address names, or at the furthest that can be reached. */
export function DraftPage({ id, slug }: { readonly id: string; readonly slug: string | undefined }) {
  const language = useLanguage();
  const navigator = useNavigator();
  const { path } = usePlace();
  const workspace = useWorkspace();
  // Not the draft itself: a page that is drawn anew with every letter draws all of its step.
  const isOpen = useWorkspaceState(({ draft }) => draft?.id === id);
  const isSent = useWorkspaceState(({ draft }) => draft?.id === id && draft.receipt !== null);
  // The step of a draft that was just opened is drawn in slices, so that a tap is answered in between.
  const isReady = useDeferredValue(isOpen) && isOpen;
  const [missing, setMissing] = useState(false);
  useEffect(() => setMissing(!workspace.open(id)), [workspace, id]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what can be reached when one arrives, or it is sent; while one types, the step stays.
  const step = useMemo(() => {
    const { draft } = workspace.state();
    return isReady && draft ? stepAt(draft, stepOfSlug(slug)) : undefined;
  }, [workspace, isReady, isSent, slug]);
  useEffect(() => {
    const address = step && stepPath(language, id, step);
    if (address && address !== path) void navigator?.go(address, { replace: true });
  }, [step, id, language, path, navigator]);
  useShowRefusal(step);
  useOnlySoldFilms();

  if (missing) return <MissingDraft />;
  if (!step) return <div className="column min-h-screen pt-6" aria-busy="true" />;
  const Screen = SCREENS[step];
  return <Screen />;
}

/** Drafts are kept where they were begun. */
function MissingDraft() {
  const words = useWords(shellWords);
  const pathTo = usePaths();
  return (
    <div className="column grid justify-items-start gap-4 pt-10">
      <h1 className="text-2xl">{words.missing}</h1>
      <p className="text-muted">{words.missingHelp}</p>
      <Link href={pathTo('quote')} className="action">
        {words.startOver}
      </Link>
    </div>
  );
}
