interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

/** Written by the browser's build, which comes first; a glob, since types are checked before anything is built. */
const [manifest = {}] = Object.values(
  import.meta.glob<Manifest>('../../dist/client/.vite/manifest.json', {
    eager: true,
    import: 'default',
    exhaustive: true,
  }),
);

const ENTRY = 'src/browser/main.tsx';

/** A chunk and all that it imports, itself first. */
const withImports = (name: string): Chunk[] => {
  const chunk = manifest[name];
  return chunk ? [chunk, ...(chunk.imports ?? []).flatMap(withImports)] : [];
};

/** The files that a page needs at once, the entry first: known beforehand, none of them waits for another. */
export function assetsOf(page: string): { scripts: string[]; styles: string[] } {
  const chunks = [...withImports(ENTRY), ...withImports(`src/${page}/page.tsx`)];
  const addresses = (files: readonly string[]) => [...new Set(files)].map((file) => `/${file}`);
  return {
    scripts: addresses(chunks.map(({ file }) => file)),
    styles: addresses(chunks.flatMap(({ css }) => css ?? [])),
  };
}
