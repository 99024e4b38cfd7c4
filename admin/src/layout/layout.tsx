import type { ReactNode } from 'react';
import { Layout as AdminLayout, AppBar, TitlePortal } from 'react-admin';
import { LiveQuotations } from '../live/live-quotations';
import { MainMenu } from './menu';
import { useFocusOnArrival } from './use-focus-on-arrival';

const Bar = () => (
  <AppBar color="default" alwaysOn>
    <TitlePortal component="h1" variant="h5" />
  </AppBar>
);

export function Layout({ children }: { children: ReactNode }) {
  useFocusOnArrival();
  return (
    <AdminLayout appBar={Bar} appBarAlwaysOn menu={MainMenu}>
      <LiveQuotations />
      {children}
    </AdminLayout>
  );
}
