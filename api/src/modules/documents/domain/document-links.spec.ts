import { describe, expect, it } from 'vitest';
import { type DocumentTarget, documentLinks } from './document-links.js';

const links = documentLinks('a secret of the links of thirty-two characters');
const NOW = new Date('2026-11-21T12:00:00Z');
const LATER = new Date('2026-11-21T12:15:00Z');
const TARGET: DocumentTarget = {
  id: '0193a000-0000-7000-8000-000000000001',
  kind: 'QUOTATION',
  paper: 'A4',
  linked: 'yes',
};

const queryOf = (path: string) => Object.fromEntries(new URL(path, 'http://_').searchParams);
const proven = (query: unknown, generation = 1) => {
  const link = links.open(query, NOW);
  return link.state === 'open' && link.proves(generation);
};

describe('document links', () => {
  const query = queryOf(links.pathTo(TARGET, 1, NOW));

  it('open what they were made for', () => {
    expect(links.open(query, NOW)).toMatchObject({ state: 'open', ...TARGET });
    expect(proven(query)).toBe(true);
  });

  it('need no paper', () => {
    const { paper: _, ...any } = TARGET;
    expect(proven(queryOf(links.pathTo(any, 1, NOW)))).toBe(true);
  });

  it('end after a quarter of an hour', () => {
    expect(links.open(query, new Date(LATER.getTime() - 1)).state).toBe('open');
    expect(links.open(query, LATER).state).toBe('expired');
  });

  it('die with the private link', () => {
    expect(proven(query, 2)).toBe(false);
  });

  it.each([
    ['id', '0193a000-0000-7000-8000-000000000002'],
    ['kind', 'WORK_ORDER'],
    ['paper', 'LETTER'],
    ['linked', 'no'],
    ['until', '1999999999'],
    ['signature', 'x'],
  ])('do not open when %s is changed', (name, value) => {
    expect(proven({ ...query, [name]: value })).toBe(false);
  });

  it('are refused when they are none', () => {
    for (const given of [
      {},
      null,
      { ...query, id: 'x' },
      { ...query, signature: ['a', 'b'] },
      { ...query, kind: '' },
    ]) {
      expect(links.open(given, NOW).state).toBe('unknown');
    }
  });
});
