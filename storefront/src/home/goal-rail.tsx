import { useWords } from '../i18n/words';
import { SHOWN_GOALS, type ShownGoal } from './shown-goals';
import { homeWords } from './words';

interface Props {
  readonly goal: ShownGoal;
  readonly onChange: (goal: ShownGoal) => void;
}

/** What one can want of a window; each puts a film of its kind on the drawn one. */
export function GoalRail({ goal, onChange }: Props) {
  const words = useWords(homeWords);
  return (
    <fieldset>
      <legend className="pb-2 text-sm text-muted">{words.goals}</legend>
      <div className="hero-rail">
        {SHOWN_GOALS.map((option) => (
          <label key={option} className="goal">
            <input
              type="radio"
              name="shown-goal"
              checked={option === goal}
              onChange={() => onChange(option)}
            />
            {words.goal[option]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
