import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../data/client';
import { Navigator } from './navigator';
import { placeAt } from './place';

/** The browser's own: what a navigator writes into the address bar. */
const written: string[] = [];

beforeEach(() => {
  written.length = 0;
  // Elsewhere urql looks for the text of a document, and ours have hashes alone.
  vi.stubEnv('NODE_ENV', 'production');
  vi.stubGlobal('location', { href: 'http://shop.example/', assign: () => {} });
  const write = (_state: unknown, _title: string, url: URL) => void written.push(url.pathname + url.search);
  vi.stubGlobal('history', { pushState: write, replaceState: write });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** Of a shop that never answers: a page that waits for its data is shown all the same, a little later. */
function navigatorWithoutData(): Navigator {
  const { client } = createClient({ language: 'es', fetch: () => new Promise(() => {}) });
  return new Navigator(client, placeAt('/'));
}

describe('the navigator', () => {
  it('shows the page that was asked for last and no other', async () => {
    const navigator = navigatorWithoutData();
    await Promise.all([navigator.go('/laminas/SOL-BRONZE-20'), navigator.go('/laminas?goal=heat')]);
    expect(navigator.place()).toMatchObject({ path: '/laminas', search: '?goal=heat' });
    expect(written).toEqual(['/laminas?goal=heat']);
  });

  it('says where it is going before it is there, for whoever builds on it', async () => {
    const navigator = navigatorWithoutData();
    const going = navigator.go('/laminas?compare=A');
    expect(navigator.heading().search).toBe('?compare=A');
    expect(navigator.place().path).toBe('/');
    await going;
    expect(navigator.place().search).toBe('?compare=A');
  });
});
