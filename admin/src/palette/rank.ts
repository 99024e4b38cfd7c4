import { plain } from '../format/plain';
import type { Command } from './command';

/** How well a word of the query fits: the start of the label, of a word of it, of another name for it, or anywhere. */
function fit(word: string, label: string, keywords: string): number | null {
  if (label.startsWith(word)) return 0;
  if (` ${label}`.includes(` ${word}`)) return 1;
  if (` ${keywords}`.includes(` ${word}`)) return 2;
  return label.includes(word) ? 3 : null;
}

/** How far from the query, 0 being nearest; null unless every word of it fits. */
export function distance(query: string, { label, keywords = '' }: Pick<Command, 'label' | 'keywords'>) {
  const [name, others] = [plain(label), plain(keywords)];
  let sum = 0;
  for (const word of plain(query).split(/\s+/).filter(Boolean)) {
    const one = fit(word, name, others);
    if (one === null) return null;
    sum += one;
  }
  return sum;
}

/** Those that fit the query, nearest first; equally near ones stay in their order. */
export const ranked = (query: string, commands: readonly Command[]): Command[] =>
  commands
    .map((command) => ({ command, far: distance(query, command) }))
    .filter(({ far }) => far !== null)
    .sort((a, b) => Number(a.far) - Number(b.far))
    .map(({ command }) => command);
