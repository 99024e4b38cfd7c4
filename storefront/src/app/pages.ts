import type { ComponentType } from 'react';
import type { Route } from '../routing/routes';

interface PageModule {
  readonly default: ComponentType;
}

/** Every src/<folder>/page.tsx, each in a script of its own. */
const modules = import.meta.glob<PageModule>('../*/page.tsx');

const loaded = new Map<string, ComponentType>();

/** Fetches the page's script; after that `pageOf` has it. */
export async function loadPage({ page }: Route): Promise<void> {
  if (loaded.has(page)) return;
  const load = modules[`../${page}/page.tsx`];
  if (!load) throw new Error(`src/${page}/page.tsx is missing.`);
  loaded.set(page, (await load()).default);
}

export function pageOf({ page }: Route): ComponentType {
  const Page = loaded.get(page);
  if (!Page) throw new Error(`${page} was not loaded.`);
  return Page;
}
