import { useId, useState } from 'react';
import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import type { Minimum } from './filter';
import { catalogueWords } from './words';

interface Props {
  readonly name: Minimum;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A figure that films have to reach. It follows the finger, and the list follows when it is let go. */
export function MinimumSlider({ name, value, onChange }: Props) {
  const words = useWords(catalogueWords);
  const { percent } = useFormats();
  const id = useId();
  const [drawn, setDrawn] = useState<number>();
  const shown = drawn ?? value;
  const said = shown > 0 ? words.atLeast(percent(shown)) : words.noMatter;
  const settle = () => {
    if (drawn !== undefined && drawn !== value) onChange(drawn);
    setDrawn(undefined);
  };
  return (
    <div className="grid gap-1">
      <div className="flex justify-between gap-3 text-sm">
        <label htmlFor={id}>{words.minimum[name]}</label>
        <span className="text-muted" aria-hidden="true">
          {said}
        </span>
      </div>
      <input
        id={id}
        type="range"
        className="slider"
        min={0}
        max={95}
        step={5}
        value={shown}
        aria-valuetext={said}
        onChange={({ currentTarget }) => setDrawn(Number(currentTarget.value))}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
    </div>
  );
}
