import type { DrawnGlass } from '../elevation/glass';
import { sideText } from '../elevation/glass';
import { typeWords } from '../elevation/words';
import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import { openingWords } from './words/openings';

/** A room's drawing in words. */
export function useSpokenWall(): (room: string, glasses: readonly DrawnGlass[]) => string {
  const { wall } = useWords(openingWords);
  const types = useWords(typeWords);
  const { metres } = useFormats();
  const spoken = (glass: DrawnGlass) =>
    `${types[glass.type]} ${sideText(glass, 'width', metres)} × ${sideText(glass, 'height', metres)}`;
  return (room, glasses) => wall(room, glasses.map(spoken).join('; '));
}
