/** A place of a quote, which may be a copy of one of the customer's own. */
interface Copy {
  readonly sourceId?: string | null;
}

/** The places of a quote, as given or as checked. */
export interface QuotePlaces {
  readonly properties?: readonly Copy[] | null;
  readonly vehicles?: readonly Copy[] | null;
}

export interface PlaceSource {
  readonly list: keyof QuotePlaces;
  readonly id: string;
  readonly path: readonly string[];
}

const LISTS = ['properties', 'vehicles'] as const;

/** The customer's own places that an operation's quote names as those it copies, each where it stands. */
export const sourcesOf = (quote: QuotePlaces): PlaceSource[] =>
  LISTS.flatMap((list) =>
    (quote[list] ?? []).flatMap(({ sourceId }, index) =>
      sourceId == null
        ? []
        : [
            {
              list,
              id: sourceId.toLowerCase(),
              path: ['input', 'quote', list, String(index), 'sourceId'],
            },
          ],
    ),
  );
