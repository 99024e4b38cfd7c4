import type { Client } from '@urql/core';
import { useSyncExternalStore } from 'react';
import { Provider } from 'urql';
import { LanguageContext } from '../i18n/language';
import { Frame } from '../layout/frame';
import { type Navigator, NavigatorContext } from '../routing/navigator';
import { PlaceContext } from '../routing/place';
import { pageOf } from './pages';

interface Props {
  readonly client: Client;
  readonly navigator: Navigator;
}

/** The whole storefront at one address; the script of its page has been loaded. */
export function App({ client, navigator }: Props) {
  const place = useSyncExternalStore(navigator.subscribe, navigator.place, navigator.place);
  const Page = pageOf(place.route);
  return (
    <Provider value={client}>
      <LanguageContext value={place.language}>
        <NavigatorContext value={navigator}>
          <PlaceContext value={place}>
            <Frame>
              <Page />
            </Frame>
          </PlaceContext>
        </NavigatorContext>
      </LanguageContext>
    </Provider>
  );
}
