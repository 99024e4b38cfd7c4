import { useClient } from 'urql';
import { useFormats } from '../format/use-formats';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/words';
import { useNavigator } from '../routing/navigator';
import type { Standing } from './standing';
import { standingWords } from './standing-words';
import { timeLeft } from './time-left';
import type { Quotation } from './use-quotation';
import { quotationWords } from './words';

interface Props {
  readonly quotation: Quotation;
  readonly standing: Standing;
  readonly now: number;
}

/** Of the banner: what one answers is shown there. */
export const STANDING = 'standing';

const EDGE: Readonly<Record<Standing, string>> = {
  OPEN: 'border-sun',
  ACCEPTED: 'border-leaf',
  DECLINED: 'border-edge',
  LATE: 'border-clay',
  SUPERSEDED: 'border-sky',
};

/** Where it stands, in a sentence, and how long it still holds. Screen readers are told when it changes. */
export function StandingBanner({ quotation, standing, now }: Props) {
  const words = useWords(quotationWords);
  const standings = useWords(standingWords);
  const { day } = useFormats();
  const client = useClient();
  const language = useLanguage();
  const navigator = useNavigator();
  const again = async () => {
    const { beginAgain } = await import('./begin-again');
    await navigator?.go(beginAgain(client, language, quotation));
  };
  const { acceptance, decidedAt, expiresAt } = quotation;
  const left = standing === 'OPEN' && expiresAt ? timeLeft(expiresAt, now) : null;
  const about = () => {
    if (standing === 'OPEN') return left && words.left[left.unit](left.count);
    if (standing !== 'ACCEPTED') return words.about[standing];
    const on = day(decidedAt ?? quotation.createdAt);
    return acceptance?.name ? words.about.ACCEPTED(acceptance.name, on) : words.about.ACCEPTED_UNNAMED(on);
  };
  return (
    <div
      id={STANDING}
      tabIndex={-1}
      role="status"
      className={`scroll-mt-6 outline-none flex flex-wrap items-center gap-x-6 gap-y-2 border-l-4 bg-raised py-3 pr-4 pl-5 ${EDGE[standing]} print:bg-transparent`}
    >
      <p key={standing} className="figure slide-in text-lg">
        {standings[standing]}
      </p>
      <p className="grow text-sm text-muted">{about()}</p>
      {(standing === 'LATE' || standing === 'DECLINED') && (
        <button type="button" className="action-quiet print:hidden" onClick={() => void again()}>
          {words.again}
        </button>
      )}
    </div>
  );
}
