import { GOALS, type Goal } from '../../films/vocabulary';
import { filmWords as sharedWords } from '../../films/words';
import { useWords } from '../../i18n/words';
import { PickGroup } from '../fields/pick-group';
import { filmWords } from '../words/films';

interface Props {
  readonly value: Goal | null;
  readonly onPick: (goal: Goal) => void;
}

/** What somebody is after, in their own words and not in films. */
export function GoalPicker({ value, onPick }: Props) {
  const words = useWords(filmWords);
  const { goal: goals } = useWords(sharedWords);
  return (
    <PickGroup
      id="goal"
      legend={words.goal}
      value={value}
      className="flex flex-wrap gap-2"
      choices={GOALS.map((goal) => ({
        value: goal,
        content: <span className="flex min-h-11 items-center px-3.5 text-sm font-medium">{goals[goal]}</span>,
      }))}
      onPick={onPick}
    />
  );
}
