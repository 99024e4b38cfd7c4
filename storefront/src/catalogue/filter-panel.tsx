import type { Film } from '../films/use-films';
import { VERTICALS } from '../films/vocabulary';
import { filmWords } from '../films/words';
import { useWords } from '../i18n/words';
import { type Filter, MINIMA } from './filter';
import { MinimumSlider } from './minimum-slider';
import { SelectField } from './select-field';
import { catalogueWords } from './words';

interface Props {
  readonly films: readonly Film[];
  readonly filter: Filter;
  readonly onChange: (changes: Partial<Filter>) => void;
}

/** Every condition beside the goal; only shelves that have films are offered. */
export function FilterPanel({ films, filter, onChange }: Props) {
  const words = useWords(catalogueWords);
  const { vertical: verticals } = useWords(filmWords);
  const shelves = new Map(films.map(({ category }) => [category.slug, category.name]));
  return (
    <div className="grid gap-6">
      <SelectField
        label={words.category}
        none={words.anyCategory}
        value={filter.category}
        options={[...shelves]}
        onChange={(category) => onChange({ category })}
      />
      <SelectField
        label={words.vertical}
        none={words.anyVertical}
        value={filter.vertical}
        options={VERTICALS.map((vertical) => [vertical, verticals[vertical]] as const)}
        onChange={(vertical) => onChange({ vertical })}
      />
      {MINIMA.map((name) => (
        <MinimumSlider
          key={name}
          name={name}
          value={filter.minima[name]}
          onChange={(value) => onChange({ minima: { ...filter.minima, [name]: value } })}
        />
      ))}
    </div>
  );
}
