import { useQuery } from '@tanstack/react-query';
import { read } from '../data/request';
import { ShopFormatsDocument, type ShopFormatsQuery } from '../generated/graphql';

export type ShopFormats = ShopFormatsQuery['shopSettings'];

/** Until the shop's own have arrived. */
const USUAL: ShopFormats = {
  name: 'Lámina',
  currency: 'CLP',
  locale: 'es-CL',
  timeZone: 'America/Santiago',
  taxName: 'IVA',
  taxIdLabel: 'RUT',
};

const QUERY = {
  queryKey: ['shop', 'formats'],
  queryFn: async () => (await read(ShopFormatsDocument, {})).shopSettings,
  staleTime: Number.POSITIVE_INFINITY,
};

/** How the shop writes numbers and days, and in which currency and time zone it lives. */
export const useShopFormats = (): ShopFormats => useQuery(QUERY).data ?? USUAL;
