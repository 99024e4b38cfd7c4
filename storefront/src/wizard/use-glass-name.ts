import { typeWords } from '../elevation/words';
import { useWords } from '../i18n/words';
import type { Opening } from './flow/draft';
import { placeWords } from './words/places';

/** What to call a glass: as its owner does, by its place on the car, or by its kind. */
export function useNameOfGlass(): (opening: Pick<Opening, 'label' | 'spot' | 'type'>) => string {
  const { glasses } = useWords(placeWords);
  const types = useWords(typeWords);
  return ({ label, spot, type }) => label.trim() || (spot ? glasses[spot] : types[type]);
}
