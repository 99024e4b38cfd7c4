import { useId } from 'react';
import { useWords } from '../i18n/words';
import type { Hour } from './drawing';
import { windowWords } from './words';

interface Props {
  readonly hour: Hour;
  readonly onChange: (hour: Hour) => void;
}

/** Day and night show different things: heat by day, who sees whom by night. */
export function HourSwitch({ hour, onChange }: Props) {
  const words = useWords(windowWords);
  const name = useId();
  return (
    <fieldset className="choice">
      <legend className="sr-only">{words.hour}</legend>
      {(['day', 'night'] as const).map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={hour === option}
            onChange={() => onChange(option)}
          />
          {words[option]}
        </label>
      ))}
    </fieldset>
  );
}
