import type { Translate } from '../../../kernel/errors.js';
import type { ProductView } from '../../catalog/index.js';
import type { OpeningView } from '../../properties/index.js';
import type { OpeningItem, QuotationView } from '../../quotations/index.js';
import type { ShopSettingsView } from '../../shop/index.js';
import type { Ruler } from '../layout/text.js';
import type { Formats } from './formats.js';

/** Everything that a document says, and what it is set with. */
export interface Sheet {
  readonly quotation: QuotationView;
  readonly shop: ShopSettingsView;
  /** By the id of the product; a film that left the catalogue has no figures. */
  readonly films: ReadonlyMap<string, ProductView>;
  /** By the id of the opening. */
  readonly items: ReadonlyMap<string, readonly OpeningItem[]>;
  /** The private link's address, where the reader may have it. */
  readonly link: string | null;
  readonly say: Translate;
  readonly formats: Formats;
  readonly ruler: Ruler;
  /** Of the text, in points. */
  readonly width: number;
}

/** An opening with where it is, and the number that the document gives it. */
export interface NumberedOpening {
  readonly number: number;
  readonly opening: OpeningView;
}

export interface Place {
  readonly title: string;
  readonly isRoom: boolean;
  readonly openings: readonly NumberedOpening[];
}

const vehicleTitle = ({ say }: Sheet, parts: readonly (string | number | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' ') || say({ key: 'document.vehicle' });

/** The rooms and vehicles in their order, their openings counted from 1 through all of them. */
export const placesOf = (sheet: Sheet): Place[] => {
  const { quotation, say } = sheet;
  let count = 0;
  const numbered = (openings: readonly OpeningView[]) =>
    openings.map((opening) => {
      count += 1;
      return { number: count, opening };
    });
  const several = quotation.properties.length > 1;
  const rooms = quotation.properties.flatMap(({ rooms: all, address }) =>
    all.map(({ name, floor, openings }) => ({
      title: [
        ...(several && address?.line1 ? [address.line1] : []),
        name,
        ...(floor > 1 ? [say({ key: 'document.floor', params: { floor } })] : []),
      ].join(', '),
      isRoom: true,
      openings: numbered(openings),
    })),
  );
  const vehicles = quotation.vehicles.map(({ make, model, year, openings }) => ({
    title: vehicleTitle(sheet, [make, model, year]),
    isRoom: false,
    openings: numbered(openings),
  }));
  return [...rooms, ...vehicles].filter(({ openings }) => openings.length > 0);
};

/** The alternative that was chosen, else the first. */
export const shownOption = ({ quotation: { options } }: Sheet) =>
  options.find(({ selected }) => selected) ?? options[0];

/** What an alternative puts on an opening. */
export const itemOf = ({ items }: Sheet, openingId: string, option: string): OpeningItem | null =>
  items.get(openingId)?.find((item) => item.option === null || item.option === option) ?? null;
