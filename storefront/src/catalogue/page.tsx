import { FilmsState } from '../films/films-state';
import { useFilms } from '../films/use-films';
import { useHead } from '../head/use-head';
import { useWords } from '../i18n/words';
import { CompareBar } from './compare-bar';
import { FilmList } from './film-list';
import { FilterPanel } from './filter-panel';
import { Filters } from './filters';
import { GoalChoice } from './goal-choice';
import { useFilter } from './use-filter';
import { catalogueWords } from './words';

export default function CataloguePage() {
  const words = useWords(catalogueWords);
  const films = useFilms();
  const { filter, change } = useFilter();
  useHead({ title: words.title, description: words.description });
  return (
    <div className="column grid grid-cols-1 gap-8 pt-6 sm:pt-10">
      <div className="grid gap-4">
        <h1 className="text-4xl sm:text-5xl">{words.title}</h1>
        <p className="text-lg">{words.lead}</p>
      </div>
      <GoalChoice goal={filter.goal} onChange={(goal) => change(() => ({ goal }))} />
      <FilmsState films={films}>
        {(all) => (
          <div className="grid gap-8 md:grid-cols-[15rem_minmax(0,1fr)] md:gap-12">
            <Filters>
              <FilterPanel films={all} filter={filter} onChange={(changes) => change(() => changes)} />
            </Filters>
            <FilmList films={all} filter={filter} onChange={change} />
          </div>
        )}
      </FilmsState>
      {films.state === 'ready' && filter.compared.length > 0 && (
        <CompareBar
          films={films.data}
          compared={filter.compared}
          onClear={() => change(() => ({ compared: [] }))}
        />
      )}
    </div>
  );
}
