import { createContext, useContext } from 'react';
import { useRead } from '../data/use-read';
import { ShopDocument, type ShopQuery } from '../generated/graphql';
import { SHOP } from '../head/head';

export type Shop = ShopQuery['shopSettings'];

/** For the moment before the shop is known. */
const UNKNOWN: Shop = {
  name: SHOP,
  legalName: null,
  taxId: null,
  taxIdLabel: null,
  taxName: 'IVA',
  address: null,
  phone: null,
  whatsapp: null,
  email: null,
  locale: 'es-CL',
  timeZone: 'America/Santiago',
  currency: 'CLP',
  country: 'CL',
};

/** Read once around all pages: a page with a hundred fields would follow the cache a hundred times. */
export const ShopContext = createContext<Shop>(UNKNOWN);

export function useReadShop(): Shop {
  const shop = useRead(ShopDocument, {});
  return shop.state === 'ready' ? shop.data.shopSettings : UNKNOWN;
}

/** Whose shop this is. */
export const useShop = (): Shop => useContext(ShopContext);
