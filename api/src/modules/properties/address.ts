/** Where a property is, as people write it. Kept as one JSON value: it is shown and copied whole. */
export interface AddressData {
  readonly line1: string | null;
  readonly line2: string | null;
  readonly district: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly notes: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}
