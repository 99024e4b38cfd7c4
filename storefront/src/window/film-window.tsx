import { useEffect, useRef } from 'react';
import { useFormats } from '../format/use-formats';
import type { FilmFragment } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { Drawing, type Hour } from './drawing';
import { lookOf } from './look';
import { useWipe } from './use-wipe';
import { windowWords } from './words';

interface Props {
  readonly film: FilmFragment | undefined;
  readonly hour: Hour;
  readonly broken?: boolean;
  /** Share of the glass that the film covers at first. */
  readonly start?: number;
}

const START = 0.62;

/** The window that one can play with: another film is wiped on, and the squeegee follows hand and arrow keys. */
export function FilmWindow({ film, hour, broken, start = START }: Props) {
  const words = useWords(windowWords);
  const { metres, percent } = useFormats();
  const { share, set, wipe } = useWipe(start);
  const shown = useRef(film?.sku);
  useEffect(() => {
    if (shown.current === film?.sku) return;
    shown.current = film?.sku;
    wipe(start);
  }, [film?.sku, start, wipe]);
  const value = Math.round(share * 100);
  return (
    <div className="relative">
      <Drawing
        look={film && lookOf(film)}
        share={share}
        hour={hour}
        broken={broken}
        label={film ? words.with(film.name) : words.without}
        measures={[metres(2.4), metres(1.45)]}
      />
      {film && (
        <input
          type="range"
          className="squeegee-input"
          min={0}
          max={100}
          value={value}
          aria-label={words.handle}
          aria-valuetext={words.covered(percent(value))}
          title={words.drag}
          onChange={({ currentTarget }) => set(Number(currentTarget.value) / 100)}
        />
      )}
    </div>
  );
}
