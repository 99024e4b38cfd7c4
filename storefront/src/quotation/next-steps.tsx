import { useWords } from '../i18n/words';
import { nextWords } from './next-words';
import type { Standing } from './standing';

/** What happens from here on; nothing where it is over. */
export function NextSteps({ standing }: { readonly standing: Standing }) {
  const words = useWords(nextWords);
  if (standing !== 'OPEN' && standing !== 'ACCEPTED') return null;
  return (
    <section aria-labelledby="next" className="grid gap-4 print:hidden">
      <h2 id="next" className="text-xl">
        {words.title}
      </h2>
      <ol className="grid list-decimal gap-2.5 pl-5 text-sm marker:font-semibold">
        {words.steps[standing].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
