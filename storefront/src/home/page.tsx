import { useState } from 'react';
import { BarOfLight } from '../beam/bar-of-light';
import { useFilms } from '../films/use-films';
import { useHead } from '../head/use-head';
import { useWords } from '../i18n/words';
import { Hero } from './hero';
import { HowItWorks } from './how-it-works';
import { Places } from './places';
import { exampleOf, type ShownGoal } from './shown-goals';
import { homeWords } from './words';

export default function HomePage() {
  const words = useWords(homeWords);
  const films = useFilms();
  const [goal, setGoal] = useState<ShownGoal>('HEAT');
  useHead({ title: words.title, description: words.description });
  const all = films.state === 'ready' ? films.data : [];
  const film = exampleOf(all, goal);
  return (
    <div className="column grid gap-20 pt-4 sm:gap-28 sm:pt-8">
      <Hero goal={goal} film={film} onGoal={setGoal} />
      {film && (
        <section className="grid gap-8">
          <div className="grid gap-3">
            <h2 className="text-2xl sm:text-3xl">{words.beam}</h2>
            <p className="text-muted">{words.beamLead(film.name)}</p>
          </div>
          <BarOfLight film={film} />
        </section>
      )}
      <Places films={all} />
      <HowItWorks />
    </div>
  );
}
