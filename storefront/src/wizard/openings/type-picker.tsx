import { useState } from 'react';
import { METRE } from '../../elevation/glass';
import { GlassDrawing } from '../../elevation/glass-drawing';
import { typeWords } from '../../elevation/words';
import { useWords } from '../../i18n/words';
import type { Opening } from '../flow/draft';
import { field } from '../flow/fault';
import { OPENING_TYPES, type OpeningType } from '../flow/vocabulary';
import { openingWords } from '../words/openings';

/** Sizes that show what each kind is, in metres. */
const TYPICAL: Partial<Record<OpeningType, readonly [number, number]>> = {
  SLIDING_DOOR: [2, 2],
  DOOR: [0.9, 2],
  SHOWER_ENCLOSURE: [1, 1.9],
  PARTITION: [2.4, 2],
  SKYLIGHT: [1.2, 1.2],
};

export function TypePicture({ type }: { readonly type: OpeningType }) {
  const [width, height] = TYPICAL[type] ?? [1.8, 1.3];
  return (
    <svg
      viewBox={`-6 -6 ${width * METRE + 12} ${height * METRE + 12}`}
      className="h-full w-full"
      aria-hidden="true"
    >
      <GlassDrawing
        glass={{ id: type, type, width, height, quantity: 1, look: null, stripes: null }}
        x={0}
        y={0}
      />
    </svg>
  );
}

interface Props {
  readonly opening: Opening;
  readonly onPick: (type: OpeningType) => void;
}

/** The kind of an opening, by its picture; folded away until somebody wants another. */
export function TypePicker({ opening: { id, type }, onPick }: Props) {
  const words = useWords(openingWords);
  const types = useWords(typeWords);
  // Sixty openings with six pictures each would slow down the typing.
  const [open, setOpen] = useState(false);
  return (
    <details
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group min-w-0 flex-1"
    >
      <summary
        id={field.opening(id, 'type')}
        className="flex min-h-11 list-none items-center gap-2 font-medium [&::-webkit-details-marker]:hidden"
      >
        <span className="sr-only">{words.type}: </span>
        {types[type]}
        <svg viewBox="0 0 20 20" className="size-4 text-muted group-open:rotate-180" aria-hidden="true">
          <path d="m4 7 6 6 6-6" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </summary>
      {open && (
        <div className="grid grid-cols-3 gap-2 pb-2">
          {OPENING_TYPES.map((kind) => (
            <label key={kind} className="pick grid justify-items-center gap-1.5 p-2">
              <input
                type="radio"
                name={`type-${id}`}
                checked={kind === type}
                onChange={() => onPick(kind)}
                className="sr-only"
              />
              <span className="block h-12 w-full">
                <TypePicture type={kind} />
              </span>
              <span className="text-center text-xs leading-tight">{types[kind]}</span>
            </label>
          ))}
        </div>
      )}
    </details>
  );
}
