import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress';

const COMMON =
  /storefront\/src\/(format|head|i18n|layout|number|routing|data\/(by-hash|client|reading|use-read)|window\/look|films\/(?!film-facts|film-pane|films-state|swatch))/;

/** What draws and tells a film, on the home page, in the catalogue and on each film's page. */
const FILM = /storefront\/src\/(beam|window|films\/(film-facts|film-pane|films-state|swatch))/;

/** Built twice: for browsers, and with --ssr for the server, which draws pages before they are sent. */
export default defineConfig(({ isSsrBuild }) => ({
  base: '/',
  plugins: [react(), tailwindcss(), !isSsrBuild && precompress()],
  // The server's bundle brings everything along: where it runs, nothing of this workspace is installed.
  ssr: { noExternal: true },
  define: isSsrBuild ? { 'process.env.NODE_ENV': '"production"' } : {},
  build: isSsrBuild
    ? { outDir: 'dist/server', copyPublicDir: false, rollupOptions: { input: 'src/server/answer.tsx' } }
    : {
        outDir: 'dist/client',
        // The server tells each page's files from it.
        manifest: true,
        // No data: URLs, so that the page runs under a policy of 'self'.
        assetsInlineLimit: 0,
        rollupOptions: {
          input: 'src/browser/main.tsx',
          output: {
            codeSplitting: {
              // What every page needs comes as one file: a request for each of its modules is what a phone waits for.
              groups: [
                { name: 'common', test: COMMON, priority: 1 },
                { name: 'film', test: FILM },
              ],
            },
          },
        },
      },
}));
