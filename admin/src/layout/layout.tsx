import type { ReactNode } from 'react';
import {
  Layout as AdminLayout,
  AppBar,
  LoadingIndicator,
  Sidebar,
  type SidebarProps,
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

/**
 * A page that gets narrow while it is open (a turned tablet, larger letters) has its menu in a drawer that closes in the moment
 * in which it comes. There is no movement to wait for then, and what waits for its end would stay hidden from screen readers.
 */
const Side = (props: SidebarProps) => <Sidebar {...props} ModalProps={{ closeAfterTransition: false }} />;

export function Layout({ children }: { children: ReactNode }) {
  useFocusOnArrival();
  useOwnWords();
  return (
    <AdminLayout appBar={Bar} appBarAlwaysOn menu={MainMenu} sidebar={Side}>
      <LiveQuotations />
      {children}
    </AdminLayout>
  );
}
