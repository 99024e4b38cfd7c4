import { useState } from 'react';
import type { Film } from '../films/use-films';
import { useWords } from '../i18n/words';
import { Link } from '../routing/link';
import { usePaths } from '../routing/use-paths';
import type { Hour } from '../window/drawing';
import { FilmWindow } from '../window/film-window';
import { HourSwitch } from '../window/hour-switch';
import { GoalRail } from './goal-rail';
import { ShownFilm } from './shown-film';
import type { ShownGoal } from './shown-goals';
import { homeWords } from './words';

interface Props {
  readonly goal: ShownGoal;
  readonly film: Film | undefined;
  readonly onGoal: (goal: ShownGoal) => void;
}

/** What film does, shown by the window that one plays with. */
export function Hero({ goal, film, onGoal }: Props) {
  const words = useWords(homeWords);
  const pathTo = usePaths();
  const [hour, setHour] = useState<Hour>('day');
  return (
    <section className="hero">
      <div className="hero-words grid content-start justify-items-start gap-3 sm:gap-5">
        <h1 className="text-4xl sm:text-5xl">{words.heading}</h1>
        <p className="text-muted sm:text-lg">{words.lead}</p>
      </div>
      <div className="hero-goals">
        <GoalRail goal={goal} onChange={onGoal} />
      </div>
      <div className="hero-window grid content-start gap-3">
        <FilmWindow film={film} hour={hour} broken={goal === 'SAFETY'} />
        <div className="flex flex-wrap items-start gap-x-8 gap-y-3">
          <HourSwitch hour={hour} onChange={setHour} />
          {film && <ShownFilm goal={goal} film={film} />}
        </div>
      </div>
      <div className="hero-action grid justify-items-start gap-3">
        <Link className="action text-lg" href={pathTo('quote')}>
          {words.quote}
        </Link>
        <p className="text-sm text-muted">{words.quoteHelp}</p>
        <Link className="text-sm" href={pathTo('catalogue')}>
          {words.see}
        </Link>
      </div>
    </section>
  );
}
