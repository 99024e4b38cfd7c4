/** A question on paper, in the tokens of the brand, light and dark. */
export const REMINDERS_CSS = `:root {
  color-scheme: light dark;
  --paper: light-dark(oklch(0.985 0.004 95), oklch(0.19 0.018 255));
  --ink: light-dark(oklch(0.24 0.02 250), oklch(0.95 0.008 95));
  --sun: oklch(0.78 0.16 70);
  --sky: light-dark(oklch(0.48 0.13 235), oklch(0.76 0.11 235));
}
* { box-sizing: border-box; margin: 0; }
body {
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.5 "Instrument Sans Variable", "Instrument Sans", system-ui, sans-serif;
  padding: clamp(1.5rem, 8vw, 6rem) 1.25rem;
}
main { max-width: 34rem; margin: 0 auto; display: grid; gap: 1.25rem; justify-items: start; }
h1 { font: 700 clamp(1.75rem, 6vw, 2.5rem)/1.15 "Bricolage Grotesque Variable", system-ui, sans-serif; letter-spacing: -0.02em; overflow-wrap: anywhere; }
.brand { font-weight: 700; border-left: 0.75rem solid var(--sun); padding-left: 0.5rem; }
button {
  font: inherit;
  font-weight: 600;
  color: oklch(0.24 0.02 250);
  background: var(--sun);
  border: 0;
  border-radius: 2px;
  padding: 0.875rem 1.375rem;
  cursor: pointer;
}
button:focus-visible { outline: 2px solid var(--sky); outline-offset: 4px; }
`;
