import { useWords } from '../../i18n/words';
import { StepForm } from '../shell/step-form';
import { useDraftFilms } from '../use-draft-films';
import { openingWords } from '../words/openings';
import { useDraftPart } from '../workspace/use-workspace';
import { HowToMeasure } from './how-to-measure';
import { RoomOpenings } from './room-openings';

export function OpeningsStep() {
  const words = useWords(openingWords);
  // Not the rooms themselves: each follows its own, so that a keystroke reaches no other.
  const ids = useDraftPart(({ rooms }) => rooms.map(({ id }) => id).join(' '));
  const { look } = useDraftFilms();
  return (
    <StepForm step="openings" title={words.title} lead={words.lead}>
      <HowToMeasure />
      {ids
        .split(' ')
        .filter(Boolean)
        .map((id) => (
          <RoomOpenings key={id} id={id} look={look} />
        ))}
    </StepForm>
  );
}
