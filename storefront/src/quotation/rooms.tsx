import { Elevation } from '../elevation/elevation';
import { typeWords } from '../elevation/words';
import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import { drawnWith, roomsOf } from './rooms-of';
import type { Quotation } from './use-quotation';
import { quotationWords } from './words';

interface Props {
  readonly quotation: Quotation;
  readonly option: Quotation['options'][number];
}

/** Every room as an architect would draw it, wearing the films of an alternative. */
export function Rooms({ quotation, option }: Props) {
  const words = useWords(quotationWords);
  const types = useWords(typeWords);
  const { metres } = useFormats();
  const drawn = drawnWith(option);
  return (
    <section aria-labelledby="drawing" className="grid gap-6">
      <div className="grid gap-1">
        <h2 id="drawing" className="text-2xl print:text-xl">
          {words.drawing}
        </h2>
        <p className="text-muted">{words.drawingLead}</p>
      </div>
      <div className="grid gap-10">
        {roomsOf(quotation).map(({ id, name, openings }) => {
          const glasses = openings.map(drawn);
          const spoken = openings.map(
            ({ type, label, width, height, quantity }) =>
              `${label ?? types[type]} ${metres(Number(width))} × ${metres(Number(height))}${quantity > 1 ? `, ${words.times(quantity)}` : ''}`,
          );
          return (
            <figure key={id} className="grid gap-3 print:break-inside-avoid">
              <figcaption className="flex flex-wrap items-baseline justify-between gap-x-6 border-t border-line pt-2">
                <span className="font-semibold">{name}</span>
                <span className="text-sm text-muted">{spoken.join('  ·  ')}</span>
              </figcaption>
              <Elevation glasses={glasses} label={words.wall(name, spoken.join('; '))} metres={metres} />
            </figure>
          );
        })}
      </div>
    </section>
  );
}
