import type { ReactNode } from 'react';
import {
  Layout as AdminLayout,
  AppBar,
  LoadingIndicator,
  TitlePortal,
  ToggleThemeButton,
  useTranslate,
} from 'react-admin';
import { useOwnWords } from '../forms/use-own-words';
import { LiveQuotations } from '../live/live-quotations';
import { Palette } from '../palette/palette';
import { AccountMenu } from './account-menu';
import { MainMenu } from './menu';
import { useFocusOnArrival } from './use-focus-on-arrival';

function Tools() {
  const translate = useTranslate();
  return (
    <>
      <Palette />
      <ToggleThemeButton />
      <LoadingIndicator aria-label={translate('ra.page.loading')} />
    </>
  );
}

const Bar = () => (
  <AppBar color="default" alwaysOn toolbar={<Tools />} userMenu={<AccountMenu />}>
    <TitlePortal component="h1" variant="h5" />
  </AppBar>
);

export function Layout({ children }: { children: ReactNode }) {
  useFocusOnArrival();
  useOwnWords();
  return (
    <AdminLayout appBar={Bar} appBarAlwaysOn menu={MainMenu}>
      <LiveQuotations />
      {children}
    </AdminLayout>
  );
}
