import { defineConfig } from 'vite';

/**
 * These find files of their own beside their code (WebAssembly, native code, Lua), so they stay where they are installed.
 * Everything else becomes part of a few files: reading 2,600 modules takes a start most of a second of CPU.
 */
const INSTALLED = ['@electric-sql/pglite', '@node-rs/argon2', 'bull', 'pdfkit'];

/** The programs of the API. Types are checked elsewhere; here they only become the metadata of decorators. */
export default defineConfig({
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  ssr: { noExternal: true, external: INSTALLED },
  build: {
    ssr: true,
    target: 'node22',
    sourcemap: true,
    // Stack traces and the names of classes stay readable.
    minify: false,
    rollupOptions: {
      input: {
        main: 'src/main.ts',
        worker: 'src/worker.ts',
        seed: 'src/seed.ts',
        'emit-schema': 'src/app/emit-schema.ts',
      },
      output: {
        // reflect-metadata has to be there before the first decorator.
        strictExecutionOrder: true,
        // Lines and names are enough for a stack trace, and maps are read at every start.
        sourcemapExcludeSources: true,
      },
    },
  },
});
