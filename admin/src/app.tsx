import { CacheProvider } from '@emotion/react';
import { lazy, type ReactNode, useEffect } from 'react';
import { Admin, CustomRoutes, localStorageStore, Resource, useLocale } from 'react-admin';
import { createBrowserRouter, Route, RouterProvider } from 'react-router-dom';
import { RequiredTwoFactor } from './account/required-two-factor';
import { apiKeys } from './api-keys';
import { audit } from './audit';
import { authProvider } from './auth/auth-provider';
import { SignInPage } from './auth/sign-in-page';
import { categories, products } from './catalogue';
import { customers } from './customers';
import { speak } from './data/client';
import { dataProvider } from './data/data-provider';
import { i18nProvider } from './i18n/provider';
import { jobs } from './jobs';
import { Layout } from './layout/layout';
import { messages } from './messages';
import { quotations } from './quotations';
import { roles } from './roles';
import { ruleSets } from './rule-sets';
import { settings } from './settings';
import { staff } from './staff';
import { templates } from './templates';
import { styleCache } from './theme/style-sheet';
import { darkTheme, lightTheme } from './theme/theme';
import { webhookDeliveries, webhooks } from './webhooks';

const SecurityPage = lazy(() => import('./account/security-page'));
const DuplicatesPage = lazy(() => import('./customers/duplicates/duplicates-page'));
const MergePage = lazy(() => import('./customers/duplicates/merge-page'));
const ComparePage = lazy(() => import('./quotations/compare/compare-page'));
const MarginsPage = lazy(() => import('./quotations/margins/margins-page'));
const Dashboard = lazy(() => import('./dashboard/dashboard-page'));
const PriceChangePage = lazy(() => import('./prices/change/price-change-page'));
const PriceImportPage = lazy(() => import('./prices/import/price-import-page'));
const SessionsPage = lazy(() => import('./auth/sessions-page'));

const store = localStorageStore('1', 'lamina');

/** Every page in the same language: the document and the server's messages follow react-admin's choice. */
function Language() {
  const locale = useLocale();
  useEffect(() => {
    document.documentElement.lang = locale;
    speak(locale);
  }, [locale]);
  return null;
}

const PageLayout = ({ children }: { children: ReactNode }) => (
  <>
    <Language />
    <Layout>
      <RequiredTwoFactor>{children}</RequiredTwoFactor>
    </Layout>
  </>
);

const Pages = () => (
  <Admin
    authProvider={authProvider}
    dataProvider={dataProvider}
    i18nProvider={i18nProvider}
    store={store}
    dashboard={Dashboard}
    layout={PageLayout}
    loginPage={SignInPage}
    lightTheme={lightTheme}
    darkTheme={darkTheme}
    disableTelemetry
    requireAuth
    title="Lámina"
  >
    <Resource {...quotations} />
    <Resource {...customers} />
    <Resource {...messages} />
    <Resource {...products} />
    <Resource {...categories} />
    <Resource {...ruleSets} />
    <Resource {...settings} />
    <Resource {...staff} />
    <Resource {...roles} />
    <Resource {...apiKeys} />
    <Resource {...webhooks} />
    <Resource {...webhookDeliveries} />
    <Resource {...templates} />
    <Resource {...audit} />
    <Resource {...jobs} />
    <CustomRoutes>
      <Route path="/security" element={<SecurityPage />} />
      <Route path="/sessions" element={<SessionsPage />} />
      <Route path="/quotations/:id/margins" element={<MarginsPage />} />
      <Route path="/quotations/:id/compare" element={<ComparePage />} />
      <Route path="/prices/change" element={<PriceChangePage />} />
      <Route path="/prices/import" element={<PriceImportPage />} />
      <Route path="/duplicates" element={<DuplicatesPage />} />
      <Route path="/duplicates/:one/:other" element={<MergePage />} />
    </CustomRoutes>
  </Admin>
);

/** A data router, because only that can ask before unsaved changes are lost. */
const router = createBrowserRouter([{ path: '*', element: <Pages /> }], { basename: '/admin' });

/** Without transitions: react-admin renders anew while it redirects, so that a transition would never end. */
export const App = () => (
  <CacheProvider value={styleCache}>
    <RouterProvider router={router} useTransitions={false} />
  </CacheProvider>
);
