import { VERTICALS, type Vertical } from '../films/vocabulary';
import { PlaceDrawing } from '../home/place-drawing';
import { useWords } from '../i18n/words';
import { startWords } from './words';

interface Props {
  readonly value: Vertical | null;
  readonly onPick: (kind: Vertical) => void;
}

/** What can be quoted; picking one goes on at once. */
export function KindCards({ value, onPick }: Props) {
  const { kind: words } = useWords(startWords);
  return (
    <ul className="grid grid-cols-2 gap-3 md:grid-cols-4 md:gap-4">
      {VERTICALS.map((kind) => (
        <li key={kind} className="grid">
          <button
            type="button"
            aria-pressed={value === kind}
            onClick={() => onPick(kind)}
            className="pick grid content-start gap-3 p-3 sm:p-4"
          >
            <PlaceDrawing vertical={kind} />
            <span className="grid gap-1">
              <span className="font-display text-base leading-tight font-semibold tracking-tight sm:text-lg">
                {words[kind].name}
              </span>
              <span className="text-sm text-muted">{words[kind].help}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
