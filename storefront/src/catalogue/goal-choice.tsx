import { GOALS, type Goal } from '../films/vocabulary';
import { filmWords } from '../films/words';
import { useWords } from '../i18n/words';
import { catalogueWords } from './words';

interface Props {
  readonly goal: Goal | null;
  readonly onChange: (goal: Goal | null) => void;
}

/** What somebody wants of a film, in large words: the first question. */
export function GoalChoice({ goal, onChange }: Props) {
  const words = useWords(catalogueWords);
  const { goal: names } = useWords(filmWords);
  const options = [null, ...GOALS] as const;
  return (
    <fieldset>
      <legend className="sr-only">{words.goal}</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        {options.map((option) => (
          <label key={option} className="goal">
            <input type="radio" name="goal" checked={option === goal} onChange={() => onChange(option)} />
            {option ? names[option] : words.anyGoal}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
