import { type ReactNode, useRef } from 'react';
import { useWords } from '../i18n/words';
import { usePlace } from '../routing/place';
import { ErrorBoundary } from './error-boundary';
import { Failed } from './failed';
import { Footer } from './footer';
import { Header } from './header';
import { useArrival } from './use-arrival';
import { useKeptFocus } from './use-kept-focus';
import { ShopContext, useReadShop } from './use-shop';
import { layoutWords } from './words';

/** What stands around every page. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const words = useWords(layoutWords);
  const { route } = usePlace();
  const shop = useReadShop();
  const main = useRef<HTMLElement>(null);
  useArrival(main);
  useKeptFocus(main);
  return (
    <ShopContext value={shop}>
      <div className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="action absolute top-2 left-2 z-30 -translate-y-24 focus:translate-y-0 motion-reduce:transition-none"
        >
          {words.skip}
        </a>
        <Header />
        <main ref={main} id="content" tabIndex={-1} className="grow outline-none">
          <ErrorBoundary key={route.page} fallback={<Failed />}>
            {children}
          </ErrorBoundary>
        </main>
        <Footer />
      </div>
    </ShopContext>
  );
}
