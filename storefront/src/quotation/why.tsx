import { typeWords } from '../elevation/words';
import { useWords } from '../i18n/words';
import { Ledger } from '../price/ledger';
import { priceWords } from '../price/words';
import { roomsOf } from './rooms-of';
import type { Quotation } from './use-quotation';

interface Props {
  readonly quotation: Quotation;
  readonly option: Quotation['options'][number];
}

/** Every number and why, as a ledger. */
export function Why({ quotation, option }: Props) {
  const words = useWords(priceWords);
  const types = useWords(typeWords);
  const openings = new Map(
    roomsOf(quotation).flatMap((room) => room.openings.map((opening) => [opening.id, opening])),
  );
  const names = option.lines.map(({ roomName, openingId, openingLabel }) => {
    const opening = openingId === null ? undefined : openings.get(openingId);
    return [roomName, openingLabel ?? (opening && types[opening.type])].filter(Boolean).join(' · ');
  });
  return (
    <section aria-labelledby="why" className="grid gap-4">
      <div className="grid gap-1">
        <h2 id="why" className="text-2xl print:text-xl">
          {words.ledger}
        </h2>
        <p className="text-muted print:hidden">{words.ledgerLead}</p>
      </div>
      <Ledger option={option} names={names} />
    </section>
  );
}
