/** A piece of a template: words, or the name of what stands there. */
export type Part = string | { readonly variable: string; readonly at: number };

/** Something that is neither words nor a variable, and where it begins. */
export interface SyntaxFault {
  readonly at: number;
}

export interface ParsedTemplate {
  readonly parts: readonly Part[];
  readonly faults: readonly SyntaxFault[];
}

const NAME = /^\s*([a-zA-Z][a-zA-Z0-9.]*)\s*$/;

/** Reads a template: words with {{names}} in them, and nothing else. */
export const parseTemplate = (text: string): ParsedTemplate => {
  const parts: Part[] = [];
  const faults: SyntaxFault[] = [];
  let rest = 0;
  for (;;) {
    const at = text.indexOf('{{', rest);
    if (at < 0) break;
    if (at > rest) parts.push(text.slice(rest, at));
    const end = text.indexOf('}}', at);
    const variable = end < 0 ? undefined : NAME.exec(text.slice(at + 2, end))?.[1];
    if (variable === undefined) faults.push({ at });
    else parts.push({ variable, at });
    rest = end < 0 ? text.length : end + 2;
  }
  if (rest < text.length) parts.push(text.slice(rest));
  return { parts, faults };
};

/** The template with values in place of names; what has no value leaves nothing. */
export const fillTemplate = (text: string, lookUp: (variable: string) => string | undefined): string =>
  parseTemplate(text)
    .parts.map((part) => (typeof part === 'string' ? part : (lookUp(part.variable) ?? '')))
    .join('');

/** Names in the order in which they stand there, again where they are repeated. */
export const variablesIn = (text: string): readonly string[] =>
  parseTemplate(text).parts.flatMap((part) => (typeof part === 'string' ? [] : [part.variable]));

/** Where a character stands, as editors count: from 1. */
export const positionOf = (text: string, at: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};
