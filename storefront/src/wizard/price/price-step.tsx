import { useWords } from '../../i18n/words';
import { Ledger } from '../../price/ledger';
import { priceWords } from '../../price/words';
import { RoomsPreview } from '../films/rooms-preview';
import { isVehicle } from '../flow/openings';
import { StepForm } from '../shell/step-form';
import { useDraftFilms } from '../use-draft-films';
import { priceStepWords } from '../words/price';
import { useDraft, useWorkspaceState } from '../workspace/use-workspace';
import { NoPrice } from './no-price';
import { OptionPrices } from './option-prices';
import { TierHint } from './tier-hint';
import { useLineNames } from './use-line-names';

export function PriceStep() {
  const words = useWords(priceStepWords);
  const prices = useWords(priceWords);
  const draft = useDraft();
  const { price, status } = useWorkspaceState((state) => state.price);
  const names = useLineNames(draft);
  const several = (price?.options.length ?? 0) > 1;
  return (
    <StepForm
      step="price"
      title={several ? words.titleOptions : words.title}
      aside={price && !isVehicle(draft) ? <Drawings several={several} /> : <span />}
    >
      {price ? (
        <>
          <OptionPrices options={price.options} stale={status !== 'ready'} />
          <TierHint />
          <p className="text-muted">{prices.indicative}</p>
          <section aria-labelledby="ledger" className="grid gap-4">
            <h2 id="ledger" className="text-xl">
              {prices.ledger}
            </h2>
            <p className="text-muted">{prices.ledgerLead}</p>
            {price.options.map((priced) => (
              <Ledger key={priced.name} option={priced} names={names} />
            ))}
          </section>
        </>
      ) : (
        <NoPrice status={status} />
      )}
    </StepForm>
  );
}

/** The rooms with the films of each alternative: beside the ledger, on a phone below it. */
function Drawings({ several }: { readonly several: boolean }) {
  const { drawing } = useWords(priceStepWords);
  const draft = useDraft();
  const { look } = useDraftFilms();
  return (
    <section aria-labelledby="drawing" className="grid min-w-0 gap-6 lg:border-l lg:border-line lg:pl-6">
      <h2 id="drawing" className="text-xl">
        {drawing}
      </h2>
      {draft.options.map((option) => (
        <div key={option.id} className="grid gap-4">
          {several && <h3 className="text-lg">{option.name}</h3>}
          <RoomsPreview draft={draft} option={option} look={look} />
        </div>
      ))}
    </section>
  );
}
