import DataLoader from 'dataloader';
import { badUserInput, type Translate } from './errors.js';
import type { Result } from './fault.js';
import { perRequest } from './per-request.js';

/** Reads the same page of the lists of many owners at once, in the order of the owners. */
type ReadPages<Context, Request, Page> = (
  context: Context,
  ownerIds: readonly string[],
  request: Request,
) => Promise<Result<Page[]>>;

/**
 * Loaders of lists that belong to things of a list: all things of a request that are asked alike share one reading. Bad
 * input is thrown, for the field that has it.
 */
export const pagesPerRequest = <Context extends { readonly translate: Translate }, Request, Page>(
  read: ReadPages<Context, Request, Page>,
) => {
  type Loader = DataLoader<string, Page>;
  const loadersOf = perRequest((_: Context) => new Map<string, Loader>());
  return (context: Context, request: Request): Loader => {
    const loaders = loadersOf(context);
    const key = JSON.stringify(request);
    const known = loaders.get(key);
    if (known) return known;
    const loader: Loader = new DataLoader(async (ids) => {
      const pages = await read(context, ids, request);
      if (!pages.ok) throw badUserInput(pages.faults, context.translate);
      return pages.value;
    });
    loaders.set(key, loader);
    return loader;
  };
};
