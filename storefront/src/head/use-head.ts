import { createContext, useContext, useEffect } from 'react';
import { useShop } from '../layout/use-shop';
import { fullTitle, type Head } from './head';

/** Where the server gathers what the page that it draws says of itself. */
export const HeadContext = createContext<((head: Head) => void) | undefined>(undefined);

const setMeta = (name: string, content: string) =>
  document.querySelector(`meta[name="${name}"]`)?.setAttribute('content', content);

/** Says what the page is called; search engines get all of it from the server, a browser that goes on needs title and description. */
export function useHead(head: Head): void {
  const tell = useContext(HeadContext);
  const { name: shop } = useShop();
  tell?.({ ...head, shop });
  const title = fullTitle({ ...head, shop });
  const { description = '' } = head;
  useEffect(() => {
    document.title = title;
    setMeta('description', description);
  }, [title, description]);
}
