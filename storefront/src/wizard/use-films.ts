import { useMemo } from 'react';
import { useRead } from '../data/use-read';
import { type FilmFragment, FilmsDocument } from '../generated/graphql';
import type { FiguresOf } from './drawn';
import { filmsFor } from './flow/recommend';
import { useDraft } from './workspace/use-workspace';

const NONE: readonly FilmFragment[] = [];

/** The films of the draft's line of business, and the figures of any film that the draft may name. */
export function useFilms() {
  const { vertical } = useDraft();
  const read = useRead(FilmsDocument, {});
  const all = read.state === 'ready' ? read.data.products.nodes : NONE;
  const films = useMemo(() => (vertical ? filmsFor(all, vertical) : []), [all, vertical]);
  const bySku = useMemo(() => new Map(all.map((film) => [film.sku, film])), [all]);
  const figuresOf = useMemo((): FiguresOf => (sku) => bySku.get(sku)?.specifications, [bySku]);
  return { read, films, bySku, figuresOf };
}
