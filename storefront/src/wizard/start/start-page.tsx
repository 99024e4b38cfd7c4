import { useEffect, useState } from 'react';
import { useFilms } from '../../films/use-films';
import { useHead } from '../../head/use-head';
import { useWords } from '../../i18n/words';
import { usePlace } from '../../routing/place';
import { newOption } from '../flow/draft';
import { isStriped } from '../flow/film';
import { firstStripes } from '../flow/films';
import type { Vertical } from '../flow/vocabulary';
import { useDecimalSign } from '../use-decimal-sign';
import { useGoTo } from '../use-steps';
import { placeWords } from '../words/places';
import { useWorkspace } from '../workspace/use-workspace';
import { DraftList } from './draft-list';
import { KindCards } from './kind-cards';

/** Where a quote begins: the first question at once, below it what was begun before. With `?film=<sku>` the film is chosen already. */
export function StartPage() {
  const { kind: words } = useWords(placeWords);
  const workspace = useWorkspace();
  const goTo = useGoTo();
  const { search } = usePlace();
  const decimalSign = useDecimalSign();
  const films = useFilms();
  useHead({ title: words.title, description: words.lead });

  const sku = new URLSearchParams(search).get('film');
  const film = films.state === 'ready' ? films.data.find((one) => one.sku === sku) : undefined;
  /** Picked while the film that one came for is still on its way. */
  const [picked, setPicked] = useState<Vertical | null>(null);
  const waits = sku !== null && !film && films.state !== 'failed' && !films.isWhole;
  useEffect(() => {
    if (!picked || waits) return;
    // Where it is not sold for what was picked, the draft's page says so and gives it up.
    const all = film ? { sku: film.sku, stripes: isStriped(film) ? firstStripes(decimalSign) : null } : null;
    const draft = workspace.start((empty) => ({
      ...empty,
      vertical: picked,
      options: [{ ...newOption('a'), all }],
    }));
    setPicked(null);
    goTo(draft.id, picked === 'AUTOMOTIVE' ? 'vehicle' : 'place');
  }, [picked, waits, film, decimalSign, workspace, goTo]);

  return (
    <div className="column grid gap-10 pt-4 sm:pt-8">
      <div className="grid gap-3">
        <h1 className="max-w-[18ch] text-3xl sm:text-4xl">{words.title}</h1>
        <p className="text-muted sm:text-lg">{words.lead}</p>
        {film && <p className="border-l-4 border-sun bg-raised px-4 py-2">{words.with(film.name)}</p>}
      </div>
      <section aria-label={words.change}>
        <KindCards value={picked} onPick={setPicked} />
      </section>
      <DraftList />
    </div>
  );
}
