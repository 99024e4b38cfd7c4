import { useWords } from '../i18n/words';
import { Link } from '../routing/link';
import { usePaths } from '../routing/use-paths';
import { homeWords } from './words';

/** What happens when one quotes, in the order in which it does. */
export function HowItWorks() {
  const words = useWords(homeWords);
  const pathTo = usePaths();
  return (
    <section className="grid gap-8 md:grid-cols-[minmax(0,4fr)_minmax(0,8fr)] md:grid-rows-[auto_1fr]">
      <h2 className="text-2xl sm:text-3xl">{words.how}</h2>
      <ol className="grid md:row-span-2">
        {words.steps.map((step, index) => (
          <li key={step} className="grid grid-cols-[3.5rem_1fr] items-baseline border-t border-line py-5">
            <span className="figure text-2xl text-heat" aria-hidden="true">
              {index + 1}
            </span>
            <p className="text-lg">{step}</p>
          </li>
        ))}
      </ol>
      <Link className="action justify-self-start self-start md:col-start-1" href={pathTo('quote')}>
        {words.quote}
      </Link>
    </section>
  );
}
