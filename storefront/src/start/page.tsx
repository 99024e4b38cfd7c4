import { type ComponentType, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { useFilms } from '../films/use-films';
import type { Vertical } from '../films/vocabulary';
import { useHead } from '../head/use-head';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/words';
import { useNavigator } from '../routing/navigator';
import { pathTo, usePlace } from '../routing/place';
import { KindCards } from './kind-cards';
import { startWords } from './words';

/** Where a quote begins: the first question at once, below it what was begun before. With `?film=<sku>` the film is chosen already. */
export default function Page() {
  const { kind: words } = useWords(startWords);
  const client = useClient();
  const language = useLanguage();
  const navigator = useNavigator();
  const { search } = usePlace();
  const films = useFilms();
  const Drafts = useDrafts();
  useHead({ title: words.title, description: words.lead });

  const sku = new URLSearchParams(search).get('film');
  const film = films.state === 'ready' ? films.data.find((one) => one.sku === sku) : undefined;
  /** Picked while the film that one came for is still on its way. */
  const [picked, setPicked] = useState<Vertical | null>(null);
  const waits = sku !== null && !film && films.state !== 'failed' && !films.isWhole;
  useEffect(() => {
    if (!picked || waits) return;
    setPicked(null);
    import('./begin')
      .then(({ begin }) => navigator?.go(begin(client, language, picked, film)))
      .catch(() => location.reload());
  }, [picked, waits, film, client, language, navigator]);

  return (
    <div className="column grid gap-6 pt-4 sm:gap-10 sm:pt-8">
      <div className="grid gap-3">
        <h1 className="max-w-[18ch] text-3xl sm:text-4xl">{words.title}</h1>
        <p className="text-muted sm:text-lg">{words.lead}</p>
        {film && <p className="border-l-4 border-sun bg-raised px-4 py-2">{words.with(film.name)}</p>}
      </div>
      <section aria-label={words.change}>
        <KindCards value={picked} onPick={setPicked} />
      </section>
      {Drafts && <Drafts />}
    </div>
  );
}

/** The drafts of this browser, which only it knows; then all that the next step needs, while somebody still reads. */
function useDrafts(): ComponentType | null {
  const language = useLanguage();
  const navigator = useNavigator();
  const [Drafts, setDrafts] = useState<ComponentType | null>(null);
  useEffect(() => {
    import('./draft-list')
      .then(({ DraftList }) => {
        setDrafts(() => DraftList);
        return navigator?.prepare(pathTo('quoteStep', language, { draft: 'new', step: 'next' }));
      })
      // Without a connection: whoever goes on asks again.
      .catch(() => {});
  }, [language, navigator]);
  return Drafts;
}
