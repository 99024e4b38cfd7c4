import type { KeyboardEvent } from 'react';

const SIZES = 'input[enterkeyhint="next"]';

/** The key that a phone calls «Siguiente» goes to the next size; on the last it goes on, as anywhere else. */
export function nextFieldOnEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const { target, currentTarget, key } = event;
  if (key !== 'Enter' || !(target instanceof HTMLInputElement) || !target.matches(SIZES)) return;
  const sizes = [...currentTarget.querySelectorAll<HTMLInputElement>(SIZES)];
  const next = sizes[sizes.indexOf(target) + 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}
