import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import '../styles/index.css';
import { App } from '../app/app';
import { loadPage } from '../app/pages';
import { createClient } from '../data/client';
import { Navigator } from '../routing/navigator';
import { placeAt } from '../routing/place';
import { Alive } from './alive';
import type { DrawnField } from './replay-early';

/** What the server has read for this page; nothing where it sent the shell. */
const stateSent = () => JSON.parse(document.getElementById('state')?.textContent || 'null') ?? undefined;

async function start(root: HTMLElement): Promise<void> {
  const place = placeAt(location.pathname, location.search);
  const { client } = createClient({ language: place.language, state: stateSent() });
  const navigator = new Navigator(client, place);
  const isShell = !root.hasChildNodes();
  if (isShell) for (const read of place.route.reads(place.params)) void read(client);
  await loadPage(place.route);
  navigator.follow();
  const drawn = root.querySelectorAll<DrawnField>('input, select');
  const app = (
    <Alive drawn={drawn}>
      <App client={client} navigator={navigator} />
    </Alive>
  );
  // What the server drew can be read already: the page comes alive in slices, so that a tap is answered in between.
  if (isShell) createRoot(root).render(app);
  else startTransition(() => void hydrateRoot(root, app));
}

const root = document.getElementById('page');
if (root) void start(root);
