import { defineConfig, type Plugin } from 'vite';

/**
 * GraphiQL's stylesheet carries two fonts as data: URLs, which the page's policy refuses and its theme does not use;
 * without them the stylesheet is a tenth of its size.
 */
const withoutEmbeddedFonts = (): Plugin => ({
  name: 'without-embedded-fonts',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/graphiql/dist/style.css')) return null;
    return { code: code.replace(/@font-face\{[^}]*url\(data:[^}]*\}/g, ''), map: null };
  },
});

export default defineConfig({
  base: '/explorer/',
  plugins: [withoutEmbeddedFonts()],
  // GraphiQL wants React 18 and the front ends have 19: everything in this bundle takes the one beside GraphiQL.
  resolve: { dedupe: ['react', 'react-dom', 'graphql'] },
  // No data: URLs, so that the page runs under a policy of 'self'.
  build: {
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // Its parts are marked "use client" for servers that render React; there is none here.
      onLog(level, log, report) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: { proxy: { '/graphql': { target: 'http://127.0.0.1:4000', ws: true } } },
});
