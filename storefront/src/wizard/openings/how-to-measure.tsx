import { Measure } from '../../elevation/measure';
import { typeWords } from '../../elevation/words';
import { useWords } from '../../i18n/words';
import { Folded } from '../../layout/folded';
import { OPENING_TYPES } from '../flow/vocabulary';
import { openingWords } from '../words/openings';
import { TypePicture } from './type-picker';

/** A window with its frame: what is measured is the glass. */
function Diagram({ width, height }: { readonly width: string; readonly height: string }) {
  return (
    <svg viewBox="0 0 260 200" className="w-full max-w-80" aria-hidden="true">
      <rect x="20" y="12" width="190" height="146" className="fill-line stroke-ink" strokeWidth="1.5" />
      <rect x="36" y="28" width="158" height="114" className="fill-paper stroke-ink" strokeWidth="1.5" />
      <rect x="36" y="28" width="158" height="114" className="fill-sky" fillOpacity="0.18" />
      <path d="M38.500 140V30.500H192" fill="none" stroke="white" strokeOpacity="0.8" strokeWidth="2" />
      <path d="M36 60H194M36 110H194" className="stroke-sun-deep" strokeWidth="1.5" strokeDasharray="4 3" />
      <Measure text={width} from={[36, 172]} to={[194, 172]} unit={1.05} />
      <Measure text={height} from={[224, 142]} to={[224, 28]} unit={1.05} />
    </svg>
  );
}

/** How to measure, in a drawing and three sentences, and what is different for each kind of opening. */
export function HowToMeasure() {
  const words = useWords(openingWords);
  const types = useWords(typeWords);
  return (
    <Folded title={words.how}>
      <div className="grid gap-6 pt-2">
        <div className="grid items-center gap-6 sm:grid-cols-[16rem_1fr]">
          <Diagram width={words.width} height={words.height} />
          <ol className="grid list-decimal gap-2 pl-5 marker:font-semibold">
            {words.howSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
        <ul className="grid gap-4 sm:grid-cols-2">
          {OPENING_TYPES.map((type) => (
            <li key={type} className="grid grid-cols-[3.5rem_1fr] items-center gap-3 text-sm">
              <span className="block h-12">
                <TypePicture type={type} />
              </span>
              <p>
                <span className="font-medium">{types[type]}.</span>{' '}
                <span className="text-muted">{words.howParts[type]}</span>
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Folded>
  );
}
