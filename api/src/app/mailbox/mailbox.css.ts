/** A pane of glass on paper: light from the upper left, in the tokens of the brand, light and dark. */
export const MAILBOX_CSS = `:root {
  color-scheme: light dark;
  --paper: light-dark(oklch(0.985 0.004 95), oklch(0.19 0.018 255));
  --ink: light-dark(oklch(0.24 0.02 250), oklch(0.95 0.008 95));
  --muted: light-dark(oklch(0.48 0.02 250), oklch(0.74 0.015 250));
  --line: light-dark(oklch(0.9 0.008 250), oklch(0.31 0.02 255));
  --pane: light-dark(oklch(1 0 0 / 0.7), oklch(0.24 0.02 255 / 0.7));
  --edge: light-dark(oklch(1 0 0), oklch(0.42 0.02 255));
  --sky: light-dark(oklch(0.48 0.13 235), oklch(0.76 0.11 235));
  --sun: oklch(0.78 0.16 70);
}
* { box-sizing: border-box; margin: 0; }
body {
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.5 "Instrument Sans Variable", "Instrument Sans", system-ui, sans-serif;
  padding: clamp(1.25rem, 5vw, 4rem) 1.25rem;
}
main { max-width: 44rem; margin: 0 auto; }
.page { margin-bottom: 2rem; }
.page > * + * { margin-top: 0.5rem; }
h1, h2, .brand, .code {
  font-family: "Bricolage Grotesque Variable", "Bricolage Grotesque", system-ui, sans-serif;
  line-height: 1.15;
}
h1 { font-size: clamp(2rem, 6vw, 2.75rem); letter-spacing: -0.02em; }
h2 { font-size: 1.25rem; overflow-wrap: anywhere; }
.brand { font-weight: 700; border-left: 0.75rem solid var(--sun); padding-left: 0.5rem; }
.kind, .facts { color: var(--muted); font-size: 0.9375rem; overflow-wrap: anywhere; }
a { color: var(--sky); text-underline-offset: 0.2em; }
a:focus-visible { outline: 2px solid var(--sky); outline-offset: 4px; border-radius: 2px; }
.reload { display: inline-block; padding: 0.5rem 0; }
ol { list-style: none; padding: 0; display: grid; gap: 1.25rem; }
article, .empty {
  background: var(--pane);
  border: 1px solid var(--line);
  border-radius: 2px;
  box-shadow: inset 1px 1px 0 var(--edge), 12px 18px 40px -24px oklch(0.24 0.02 250 / 0.35);
  padding: 1.25rem;
}
article > header > * + * { margin-top: 0.25rem; }
.body { margin-top: 1rem; padding-top: 1rem; border-top: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
.code { font-size: 1.75em; font-weight: 650; letter-spacing: 0.08em; font-variant-numeric: tabular-nums; user-select: all; }
.files { padding-left: 1.25rem; }
iframe { width: 100%; height: 34rem; margin-top: 1rem; border: 1px solid var(--line); background: #fbfaf7; color-scheme: light; }
details { margin-top: 0.5rem; }
summary { cursor: pointer; padding: 0.5rem 0; }
.empty { text-align: center; padding: 3rem 1.25rem; color: var(--muted); }
.empty p:first-child { color: var(--ink); font-weight: 600; }
`;
