import type { OpeningPartsFragment, QuotationDetailFragment } from '../../generated/graphql';

interface Place {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Whether its openings are in walls. */
  readonly walled: boolean;
  readonly rooms: readonly {
    readonly id: string;
    readonly name: string | undefined;
    readonly openings: readonly OpeningPartsFragment[];
  }[];
}

const joined = (parts: readonly (string | number | null | undefined)[], separator: string): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(separator);

/** Properties with their rooms and vehicles, which have none, as one list of places. */
export function placesOf(
  { properties, vehicles }: Pick<QuotationDetailFragment, 'properties' | 'vehicles'>,
  translate: (key: string) => string,
): Place[] {
  return [
    ...properties.map(({ id, type, address, rooms }) => ({
      id,
      title: translate(`property.${type}`),
      subtitle: joined([address?.line1, address?.line2, address?.district, address?.region], ', '),
      walled: true,
      rooms: rooms.map((room) => ({ id: room.id, name: room.name, openings: room.openings })),
    })),
    ...vehicles.map(({ id, make, model, year, bodyType, openings }) => ({
      id,
      title: joined([make, model, year], ' ') || translate('vertical.AUTOMOTIVE'),
      subtitle: bodyType ?? '',
      walled: false,
      rooms: [{ id, name: undefined, openings }],
    })),
  ];
}
