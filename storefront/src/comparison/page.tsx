import { listOf, MOST_COMPARED } from '../catalogue/filter';
import { SelectField } from '../catalogue/select-field';
import { FilmsState } from '../films/films-state';
import { useFilms } from '../films/use-films';
import { useHead } from '../head/use-head';
import { useWords } from '../i18n/words';
import { useNavigator } from '../routing/navigator';
import { usePlace } from '../routing/place';
import { ComparisonTable } from './comparison-table';
import { NothingChosen } from './nothing-chosen';
import { comparisonWords } from './words';

export default function ComparisonPage() {
  const words = useWords(comparisonWords);
  const films = useFilms();
  const navigator = useNavigator();
  const { path, search } = usePlace();
  const skus = listOf(new URLSearchParams(search).get('sku'));
  const show = (chosen: readonly string[]) =>
    void navigator?.go(path + (chosen.length > 0 ? `?sku=${chosen.join(',')}` : ''), { replace: true });
  useHead({ title: words.title, description: words.description });
  return (
    <div className="column grid grid-cols-1 gap-8 pt-6 sm:pt-10">
      <div className="grid gap-4">
        <h1 className="text-4xl sm:text-5xl">{words.title}</h1>
        <p className="text-lg">{words.lead}</p>
      </div>
      <FilmsState films={films}>
        {(all) => {
          const chosen = skus.flatMap((sku) => all.filter((film) => film.sku === sku));
          const others = all.filter(({ sku }) => !skus.includes(sku));
          return (
            <>
              {chosen.length > 0 ? (
                <ComparisonTable
                  films={chosen}
                  onRemove={(sku) => show(skus.filter((other) => other !== sku))}
                />
              ) : (
                <NothingChosen />
              )}
              {chosen.length < MOST_COMPARED && (
                <div className="max-w-sm">
                  <SelectField
                    label={words.add}
                    none={words.choose}
                    value={null}
                    options={others.map(({ sku, name }) => [sku, name] as const)}
                    onChange={(sku) => sku && show([...skus, sku])}
                  />
                </div>
              )}
            </>
          );
        }}
      </FilmsState>
    </div>
  );
}
