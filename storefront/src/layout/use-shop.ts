import { useRead } from '../data/use-read';
import { ShopDocument, type ShopQuery } from '../generated/graphql';
import { SHOP } from '../head/head';

export type Shop = ShopQuery['shopSettings'];

/** For the moment before the shop is known. */
const UNKNOWN: Shop = {
  name: SHOP,
  legalName: null,
  taxIdLabel: null,
  taxName: 'IVA',
  address: null,
  locale: 'es-CL',
  currency: 'CLP',
  country: 'CL',
};

/** Whose shop this is. */
export function useShop(): Shop {
  const shop = useRead(ShopDocument, {});
  return shop.state === 'ready' ? shop.data.shopSettings : UNKNOWN;
}
