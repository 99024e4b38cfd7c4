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

  const begin = (vertical: Vertical) => {
    const sku = new URLSearchParams(search).get('film');
    const film = films.state === 'ready' && films.data.find((one) => one.sku === sku);
    const all = film && { sku: film.sku, stripes: isStriped(film) ? firstStripes(decimalSign) : null };
    const draft = workspace.start((empty) => ({
      ...empty,
      vertical,
      options: [{ ...newOption('a'), all: all || null }],
    }));
    goTo(draft.id, vertical === 'AUTOMOTIVE' ? 'vehicle' : 'place');
  };

  return (
    <div className="column grid gap-10 pt-4 sm:pt-8">
      <div className="grid gap-3">
        <h1 className="max-w-[18ch] text-3xl sm:text-4xl">{words.title}</h1>
        <p className="text-muted sm:text-lg">{words.lead}</p>
      </div>
      <section aria-label={words.change}>
        <KindCards value={null} onPick={begin} />
      </section>
      <DraftList />
    </div>
  );
}
