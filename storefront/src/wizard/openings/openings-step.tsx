import { useWords } from '../../i18n/words';
import { StepForm } from '../shell/step-form';
import { useDraftFilms } from '../use-draft-films';
import { openingWords } from '../words/openings';
import { useDraft } from '../workspace/use-workspace';
import { HowToMeasure } from './how-to-measure';
import { RoomOpenings } from './room-openings';

export function OpeningsStep() {
  const words = useWords(openingWords);
  const draft = useDraft();
  const { look } = useDraftFilms();
  const [option] = draft.options;
  return (
    <StepForm step="openings" title={words.title} lead={words.lead}>
      <HowToMeasure />
      {draft.rooms.map((room) => (
        <RoomOpenings key={room.id} room={room} option={option} look={look} />
      ))}
    </StepForm>
  );
}
